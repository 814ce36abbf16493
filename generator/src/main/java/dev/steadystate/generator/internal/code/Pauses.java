package dev.steadystate.generator.internal.code;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.steadystate.generator.internal.plan.ActorPlan;
import dev.steadystate.generator.internal.plan.DemandPlan;
import dev.steadystate.generator.internal.plan.StepPlan;
import java.util.List;

// /** The pause of {@link #onAlarms} must not keep the graph from stopping: then it takes what is left without. */
// @Every("100ms")
// void onAlarmsWithoutPause(ActorContext context) {
//     if (!context.isStopRequested()) {
//         return;
//     }
//     for (int left = alarms.available(); left > 0 && calls.room() > 0; left--) {
//         onAlarms();
//     }
// }

/** For each step that pauses, a method that does without when the graph stops. */
final class Pauses {
    /** How often the method looks whether the graph stops. */
    static final String PERIOD = "100ms";

    /** A graph has 30 s to stop: what is taken within a few of them needs no help. */
    private static final long SOON_MS = 2_000;

    private final Locals locals;

    Pauses(Locals locals) {
        this.locals = locals;
    }

    List<MethodSpec> of(ActorPlan actor) {
        return longOnes(actor).stream().map(this::method).toList();
    }

    /** The steps that have such a method beside them. */
    static List<StepPlan> longOnes(ActorPlan actor) {
        return actor.steps().stream().filter(Pauses::isLong).toList();
    }

    /** Whether it would take long until all that can wait has been taken. */
    private static boolean isLong(StepPlan step) {
        if (step.trigger() != StepPlan.Trigger.PACED) {
            return false;
        }
        long pauses = step.demands().stream()
                .mapToLong(demand -> demand.port().merge() ? Integer.MAX_VALUE : waiting(demand))
                .max()
                .orElse(0);
        return pauses * Period.of(step.period()).toMillis() > SOON_MS;
    }

    private static long waiting(DemandPlan demand) {
        return demand.port().capacity() / demand.count();
    }

    private MethodSpec method(StepPlan step) {
        boolean needsContext =
                step.sends().stream().anyMatch(port -> port.shift().isPresent());
        CodeBlock again = CodeBlock.of("$N($L)", step.method(), needsContext ? locals.context() : "");
        CodeBlock.Builder body = CodeBlock.builder()
                .beginControlFlow("if (!$N.isStopRequested())", locals.context())
                .addStatement("return")
                .endControlFlow();
        if (Rounds.canRepeat(step)) {
            body.beginControlFlow("$L", Rounds.head(step, locals.left()))
                    .addStatement(again)
                    .endControlFlow();
        } else {
            body.beginControlFlow("if ($L)", Rounds.waits(step))
                    .addStatement(again)
                    .endControlFlow();
        }
        AnnotationSpec.Builder every = AnnotationSpec.builder(Known.EVERY).addMember("value", "$S", PERIOD);
        if (!step.sendsAll()) {
            every.addMember("sends", StepSource.sends(step));
        }
        return MethodSpec.methodBuilder(name(step))
                .addJavadoc(
                        "The pause of {@link #$N} must not keep the graph from stopping: then it takes what is left without.\n",
                        step.method())
                .addAnnotation(every.build())
                .addParameter(Known.ACTOR_CONTEXT, locals.context())
                .addCode(body.build())
                .build();
    }

    /** The name of the method that does without the pause. */
    static String name(StepPlan step) {
        return step.method() + "WithoutPause";
    }
}
