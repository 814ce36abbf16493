package dev.steadystate.generator.internal.code;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeSpec;
import dev.steadystate.generator.internal.plan.ProjectPlan;
import java.util.List;
import javax.lang.model.element.Modifier;

// /** Takes orders, prices them, writes receipts. */
// @ActorGraph(actors = {Till.class, Pricer.class, Printer.class}, topology = "shop.dot")
// public interface Shop extends ActorSystem {}

/** Writes the root of the graph. */
public final class RootSource {
    /** What fits into one line beside the other members. */
    private static final int SHORT = 60;

    private RootSource() {}

    public static String of(ProjectPlan project) {
        List<String> about =
                project.about().isEmpty() ? List.of("The graph of " + project.artifact() + ".") : project.about();
        AnnotationSpec annotation = AnnotationSpec.builder(Known.ACTOR_GRAPH)
                .addMember("actors", actors(project))
                .addMember("topology", "$S", project.dotFile())
                .build();
        TypeSpec type = TypeSpec.interfaceBuilder(project.root())
                .addJavadoc(Docs.of(about))
                .addAnnotation(annotation)
                .addModifiers(Modifier.PUBLIC)
                .addSuperinterface(Known.ACTOR_SYSTEM)
                .build();
        return JavaText.of(project.packageName(), type);
    }

    /** One class, a few on one line, or one a line. */
    private static CodeBlock actors(ProjectPlan project) {
        List<CodeBlock> classes = project.actors().stream()
                .map(actor -> CodeBlock.of("$T.class", actor.type()))
                .toList();
        if (classes.size() == 1) {
            return classes.get(0);
        }
        int length = project.actors().stream()
                .mapToInt(actor -> actor.type().simpleName().length() + ".class, ".length())
                .sum();
        return length <= SHORT
                ? CodeBlock.of("{$L}", CodeBlock.join(classes, ", "))
                : CodeBlock.of("{\n$<$L$<\n}$>$>", CodeBlock.join(classes, ",\n"));
    }
}
