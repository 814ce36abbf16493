package dev.steadystate.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.steadystate.processor.model.Alert;
import dev.steadystate.processor.model.Graph;
import dev.steadystate.processor.model.GraphTelemetry;
import dev.steadystate.processor.model.Measured;
import dev.steadystate.processor.model.Observed;
import dev.steadystate.processor.model.RaisedAlert;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

// private void declareTelemetry() {
//     graph.declared.measured(60_000_000_000L, 50.0, 99.9);
//     graph.declared.actor("Worker", 30_000_000_000L);
//     graph.declared.channel("numbers", 10_000_000_000L, 50.0, 95.0);
//     graph.declared.alert(new AlertFacts("NumbersFillAbove90", Kind.CHANNEL, "numbers",
//             Figure.FILL, true, 0.9, 0.0, 5_000_000_000L, Colour.RED, "The workers are too few."));
// }

/** What the wiring tells the graph of its telemetry, in as many methods as it takes; in none if nothing is declared. */
final class TelemetryCode {
    /** So many calls, with ten arguments each, stay well below the 64 KB that a method may have. */
    private static final int MOST_IN_A_METHOD = 500;

    private final List<CodeBlock> calls = new ArrayList<>();

    TelemetryCode(Graph graph) {
        GraphTelemetry telemetry = graph.telemetry();
        boolean rootSpeaks = graph.own().measurement().isPresent()
                || graph.own().alerts().stream()
                        .anyMatch(alert -> alert.percentile().value() != 0);
        if (rootSpeaks) {
            calls.add(CodeBlock.of("measured($L$L)", Literals.of(telemetry.windowNs()), list(telemetry.percentiles())));
        }
        telemetry.measured().stream().map(TelemetryCode::measured).forEach(calls::add);
        telemetry.alerts().stream().map(TelemetryCode::alert).forEach(calls::add);
    }

    /** What the constructor does. */
    CodeBlock declaration() {
        CodeBlock.Builder code = CodeBlock.builder();
        for (int part = 0; part < parts(); part++) {
            code.addStatement("$N()", name(part));
        }
        return code.build();
    }

    void addMethods(TypeSpec.Builder type) {
        for (int part = 0; part < parts(); part++) {
            MethodSpec.Builder method = MethodSpec.methodBuilder(name(part)).addModifiers(Modifier.PRIVATE);
            int from = part * MOST_IN_A_METHOD;
            calls.subList(from, Math.min(calls.size(), from + MOST_IN_A_METHOD))
                    .forEach(call -> method.addStatement("graph.declared.$L", call));
            type.addMethod(method.build());
        }
    }

    private int parts() {
        return (calls.size() + MOST_IN_A_METHOD - 1) / MOST_IN_A_METHOD;
    }

    private static String name(int part) {
        return part == 0 ? "declareTelemetry" : "declareTelemetry" + part;
    }

    private static CodeBlock measured(Measured measured) {
        Observed observed = measured.observed();
        return CodeBlock.of(
                "$L($S, $L$L)",
                observed.kind() == Observed.Kind.ACTOR ? "actor" : "channel",
                observed.name(),
                Literals.of(measured.windowNs()),
                list(measured.percentiles()));
    }

    private static CodeBlock list(List<Double> percentiles) {
        return percentiles.stream().map(each -> CodeBlock.of(",$W$L", each)).collect(CodeBlock.joining(""));
    }

    private static CodeBlock alert(RaisedAlert raised) {
        Alert alert = raised.alert();
        return CodeBlock.of(
                "alert(new $T($S,$W$T.$L,$W$S,$W$T.$L,$W$L,$W$L,$W$L,$W$L,$W$T.$L,$W$L))",
                Known.ALERT_FACTS,
                raised.name(),
                Known.OBSERVED_KIND,
                raised.observed().kind(),
                raised.observed().name(),
                Known.FIGURE,
                alert.figure(),
                alert.isAbove(),
                alert.limit(),
                alert.percentile().value(),
                Literals.of(alert.forNs()),
                Known.COLOUR,
                alert.colour(),
                JsonText.quoted(alert.description()));
    }
}
