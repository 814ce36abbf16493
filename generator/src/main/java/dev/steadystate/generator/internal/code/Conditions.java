package dev.steadystate.generator.internal.code;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.steadystate.generator.internal.plan.ActorPlan;
import dev.steadystate.generator.internal.plan.StepPlan;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

// if (!isDoorOpen()) {
//     return; // the next tick asks again
// }
//
// /** The external condition {@code door_open} of the diagram. As generated it always holds: ask the world here. */
// private boolean isDoorOpen() {
//     return true;
// }

/** External conditions of a diagram, {@code Other(door_open)}: methods that are asked before anything is done. */
final class Conditions {
    private Conditions() {}

    /** The methods of all conditions of an actor. */
    static List<MethodSpec> of(ActorPlan actor) {
        return actor.steps().stream()
                .flatMap(step -> step.conditions().stream())
                .flatMap(List::stream)
                .distinct()
                .map(Conditions::method)
                .toList();
    }

    private static MethodSpec method(String name) {
        return MethodSpec.methodBuilder(name)
                .addJavadoc("An external condition of the diagram. As generated it always holds: ask the world here.\n")
                .addModifiers(Modifier.PRIVATE)
                .returns(TypeName.BOOLEAN)
                .addStatement("return true")
                .build();
    }

    /** Leaves the method unless all conditions hold. */
    static CodeBlock guard(StepPlan step) {
        if (step.conditions().isEmpty()) {
            return CodeBlock.of("");
        }
        boolean several = step.conditions().size() > 1;
        String fails =
                step.conditions().stream().map(names -> fails(names, several)).collect(Collectors.joining(" || "));
        return CodeBlock.builder()
                .beginControlFlow("if ($L)", fails)
                .add("return; // the next tick asks again\n")
                .endControlFlow()
                .build();
    }

    private static String fails(List<String> alternatives, boolean inner) {
        String none = alternatives.stream().map(name -> "!" + name + "()").collect(Collectors.joining(" && "));
        return inner && alternatives.size() > 1 ? "(" + none + ")" : none;
    }
}
