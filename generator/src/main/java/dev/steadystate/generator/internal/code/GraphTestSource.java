package dev.steadystate.generator.internal.code;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.steadystate.generator.internal.plan.ProjectPlan;
import dev.steadystate.generator.internal.plan.StepPlan;
import javax.lang.model.element.Modifier;

// /** The whole graph of {@link Shop}, in simulated time and in orders that seeds decide. */
// @GraphTest(Shop.class)
// final class ShopTest {
//     @SimulationTest(seeds = 10)
//     void runsAndStopsWithoutLosingAMessage(ShopStage stage) {
//         stage.runFor(Duration.ofSeconds(5));
//         stage.stop();
//     }
// }

/** Writes the test of the whole graph. */
public final class GraphTestSource {
    private static final int SEEDS = 10;

    /** Simulated time: enough for timers that ring often. */
    private static final CodeBlock SECONDS = Period.of("5s").code();

    /** A source that fills whatever room there is makes a great many messages in no time at all. */
    private static final CodeBlock MOMENT = Period.of("5ms").code();

    private static final int FEW_SEEDS = 3;

    private GraphTestSource() {}

    public static String of(ProjectPlan project) {
        ClassName root = project.root();
        MethodSpec test = MethodSpec.methodBuilder("runsAndStopsWithoutLosingAMessage")
                .addAnnotation(AnnotationSpec.builder(Known.SIMULATION_TEST)
                        .addMember("seeds", "$L", floods(project) ? FEW_SEEDS : SEEDS)
                        .build())
                .addParameter(ClassName.get(root.packageName(), root.simpleName() + "Stage"), "stage")
                .addStatement("stage.runFor($L)", floods(project) ? MOMENT : SECONDS)
                .addStatement("stage.stop()")
                .build();
        TypeSpec type = TypeSpec.classBuilder(root.simpleName() + "Test")
                .addJavadoc("""
                        The whole graph of {@link $T}, in simulated time and in orders that seeds decide.
                        {@code stop} fails if a message was lost.
                        """, root)
                .addAnnotation(AnnotationSpec.builder(Known.GRAPH_TEST)
                        .addMember("value", "$T.class", root)
                        .build())
                .addModifiers(Modifier.FINAL)
                .addMethod(test)
                .build();
        return JavaText.of(root.packageName(), type);
    }

    private static boolean floods(ProjectPlan project) {
        return project.actors().stream()
                .flatMap(actor -> actor.steps().stream())
                .anyMatch(step -> step.trigger() == StepPlan.Trigger.ROOM);
    }
}
