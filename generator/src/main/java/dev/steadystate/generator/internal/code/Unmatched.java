package dev.steadystate.generator.internal.code;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.steadystate.generator.internal.plan.ActorPlan;
import dev.steadystate.generator.internal.plan.DemandPlan;
import dev.steadystate.generator.internal.plan.PortPlan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

// /** Drops what waits for a partner whose channel has ended: it would keep the graph from stopping. */
// @Every(value = "100ms", sends = {})
// void dropUnmatched() {
//     while (sound.available() > 0 && stream.isClosed()) {
//         sound.take();
//     }
//     while (stream.available() > 0 && sound.isClosed()) {
//         stream.take();
//     }
// }

/** Messages of inputs that are taken together, when one of the inputs has ended and the others have some left. */
final class Unmatched {
    /** The name of the method, which no other may have. */
    static final String METHOD = "dropUnmatched";

    private static final String PERIOD = "100ms";

    /** For each input the sets of others that it is taken together with. */
    private final Map<PortPlan, List<List<PortPlan>>> partners = new LinkedHashMap<>();

    private final boolean sends;

    private Unmatched(ActorPlan actor) {
        sends = !actor.outputs().isEmpty();
        actor.steps().stream()
                .map(step -> step.demands().stream().map(DemandPlan::port).toList())
                .filter(ports -> ports.size() > 1)
                .distinct()
                .forEach(ports -> ports.forEach(port -> partners.computeIfAbsent(port, key -> new ArrayList<>())
                        .add(ports.stream().filter(other -> !other.equals(port)).toList())));
    }

    /** The method, for an actor that takes from several inputs at once. */
    static Optional<MethodSpec> method(ActorPlan actor) {
        Unmatched unmatched = new Unmatched(actor);
        return unmatched.partners.isEmpty() ? Optional.empty() : Optional.of(unmatched.method());
    }

    private MethodSpec method() {
        AnnotationSpec.Builder every = AnnotationSpec.builder(Known.EVERY).addMember("value", "$S", PERIOD);
        if (sends) {
            every.addMember("sends", "{}");
        }
        MethodSpec.Builder method = MethodSpec.methodBuilder(METHOD)
                .addJavadoc(
                        "Drops what waits for a partner whose channel has ended: it would keep the graph from stopping.\n")
                .addAnnotation(every.build());
        partners.forEach((port, sets) -> method.beginControlFlow(
                        "while ($N.available() > 0 && $L)", port.field(), allEnded(sets))
                .addStatement("$N.take()", port.field())
                .endControlFlow());
        return method.build();
    }

    /** In each set one has ended. */
    private static CodeBlock allEnded(List<List<PortPlan>> sets) {
        return sets.stream().map(Unmatched::oneEnded).collect(CodeBlock.joining(" && "));
    }

    private static CodeBlock oneEnded(List<PortPlan> others) {
        CodeBlock any = others.stream()
                .map(other -> CodeBlock.of("$N.isClosed()", other.field()))
                .collect(CodeBlock.joining(" || "));
        return others.size() > 1 ? CodeBlock.of("($L)", any) : any;
    }

    /** A test that ends all inputs but the first, and looks whether what is in that one goes away. */
    static Optional<CodeBlock> test(ActorPlan actor) {
        List<PortPlan> ports = List.copyOf(new Unmatched(actor).partners.keySet());
        if (ports.isEmpty()) {
            return Optional.empty();
        }
        PortPlan first = ports.get(0);
        CodeBlock end = StepTest.input(first);
        CodeBlock.Builder code =
                CodeBlock.builder().addStatement("$L.send($L)", end, Samples.of(first.message(), StepTest.FIRST));
        ports.stream().skip(1).forEach(port -> code.add(close(port)));
        return Optional.of(code.add(StepTest.advance(PERIOD))
                .add("\n")
                .addStatement("assertThat($L.waiting()).isZero()", end)
                .build());
    }

    private static CodeBlock close(PortPlan port) {
        CodeBlock.Builder code = CodeBlock.builder();
        if (!port.merge()) {
            return code.addStatement("$L.close()", StepTest.input(port)).build();
        }
        for (int lane = 0; lane < StepTest.LANES; lane++) {
            code.addStatement("$L.close()", StepTest.lane(port, lane));
        }
        return code.build();
    }
}
