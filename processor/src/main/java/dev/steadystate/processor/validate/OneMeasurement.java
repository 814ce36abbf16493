package dev.steadystate.processor.validate;

import dev.steadystate.processor.diagnose.Code;
import dev.steadystate.processor.diagnose.Findings;
import dev.steadystate.processor.diagnose.Wording;
import dev.steadystate.processor.model.Channel;
import dev.steadystate.processor.model.End;
import dev.steadystate.processor.model.Graph;
import java.util.List;

/** Of the ends of a channel at most one says how it is measured. */
final class OneMeasurement implements GraphRule {
    @Override
    public void check(Graph graph, Findings findings) {
        graph.channels().forEach(channel -> check(channel, findings));
    }

    private static void check(Channel channel, Findings findings) {
        List<End> stating = channel.declared().stream()
                .filter(end -> end.port().telemetry().measurement().isPresent())
                .toList();
        stating.stream()
                .skip(1)
                .forEach(end -> end.port()
                        .telemetry()
                        .measurement()
                        .ifPresent(measurement -> findings.report(
                                Code.MEASURED_TWICE,
                                measurement.position(),
                                Wording.quote(channel.name()),
                                stating.get(0).label(),
                                end.label())));
    }
}
