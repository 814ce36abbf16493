package dev.steadystate.generator.internal.code;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.steadystate.generator.internal.plan.ActorPlan;
import dev.steadystate.generator.internal.plan.StepPlan;
import java.util.Optional;
import javax.lang.model.element.Modifier;

// /** {@link Pricer} alone, with the test at the other end of each of its channels. */
// @ActorTest(Pricer.class)
// final class PricerTest {
//     @Test
//     void onOrders(PricerHarness harness) {
//         harness.orders().send(Order.sample(7));
//         harness.run();
//
//         assertThat(harness.receipts()).takes(Receipt.sample(7));
//     }
// }

/** Writes the test of an actor: one method for each of its activation methods. */
public final class ActorTestSource {
    private final ActorPlan actor;
    private final Cells cells;

    private ActorTestSource(ActorPlan actor) {
        this.actor = actor;
        this.cells = Cells.of(actor);
    }

    public static String of(ActorPlan actor) {
        return new ActorTestSource(actor).text();
    }

    private String text() {
        ClassName type = actor.type();
        TypeSpec.Builder test = TypeSpec.classBuilder(type.simpleName() + "Test")
                .addJavadoc("{@link $T} alone, with the test at the other end of each of its channels.\n", type)
                .addAnnotation(AnnotationSpec.builder(Known.ACTOR_TEST)
                        .addMember("value", "$T.class", type)
                        .build())
                .addModifiers(Modifier.FINAL);
        actor.steps().forEach(step -> body(step).ifPresent(body -> test.addMethod(method(step.method(), body))));
        Pauses.longOnes(actor).forEach(step -> test.addMethod(method(Pauses.name(step), withoutPause(step))));
        Unmatched.test(actor).ifPresent(body -> test.addMethod(method(Unmatched.METHOD, body)));
        return JavaText.of(
                JavaFile.builder(type.packageName(), test.build()).addStaticImport(Known.ASSERTIONS, "assertThat"));
    }

    private MethodSpec method(String name, CodeBlock body) {
        ClassName harness = actor.type().peerClass(actor.type().simpleName() + "Harness");
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Known.TEST)
                .addParameter(harness, "harness")
                .addCode(body)
                .build();
    }

    private Optional<CodeBlock> body(StepPlan step) {
        return switch (step.trigger()) {
            case MESSAGE, BATCH, READY, PACED, POLLED, ROOM, TIMER ->
                Optional.of(CodeBlock.of("$L\n$L", StepTest.stimulus(step), new StepTest(step, cells).outcome()));
            case REPORT -> report(step);
        };
    }

    /** More than one step is left to do when the graph stops. */
    private static CodeBlock withoutPause(StepPlan step) {
        CodeBlock.Builder code = CodeBlock.builder();
        for (int round = 0; round < 2; round++) {
            step.demands().forEach(demand -> code.add(StepTest.send(demand)));
        }
        code.addStatement("harness.requestShutdown()")
                .add(StepTest.advance(Pauses.PERIOD))
                .add("\n");
        step.demands()
                .forEach(demand ->
                        code.addStatement("assertThat($L.waiting()).isZero()", StepTest.input(demand.port())));
        return code.build();
    }

    /** Counts something, and looks whether the timer begins anew. */
    private Optional<CodeBlock> report(StepPlan report) {
        return actor.steps().stream()
                .filter(step -> !step.demands().isEmpty() && !step.isTimed())
                .findFirst()
                .map(step -> CodeBlock.builder()
                        .add(StepTest.stimulus(step))
                        .addStatement("assertThat(harness.$N().get()).isPositive()", cells.received())
                        .add("\n")
                        .add(StepTest.advance(report.period()))
                        .add("\n")
                        .addStatement("assertThat(harness.$N().get()).isZero()", cells.received())
                        .build());
    }
}
