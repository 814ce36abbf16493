package dev.steadystate.telemetry.internal.alerts;

import dev.steadystate.runtime.GraphProbe;
import dev.steadystate.runtime.TelemetryFacts.AlertFacts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What one alert looks at: a lane, an instance, or all of a channel or actor together.
 *
 * @param element the name of the channel or actor
 * @param lanes whether the parts are lanes; otherwise they are instances
 * @param parts the indexes of the lanes or instances
 */
public record Subject(String element, boolean lanes, List<Integer> parts) {
    /** The subjects of an alert: each lane or instance for itself, but for a rate all together. */
    static List<Subject> of(AlertFacts alert, GraphProbe graph) {
        return switch (alert.kind()) {
            case ACTOR -> of(alert, false, graph.instances(), instance -> instance.actor());
            case CHANNEL -> of(alert, true, graph.lanes(), lane -> lane.channel());
        };
    }

    private static <P> List<Subject> of(AlertFacts alert, boolean lanes, List<P> probes, Function<P, String> element) {
        Map<String, List<Integer>> byElement = new LinkedHashMap<>();
        for (int i = 0; i < probes.size(); i++) {
            String name = element.apply(probes.get(i));
            if (alert.element().isEmpty() || alert.element().equals(name)) {
                byElement.computeIfAbsent(name, unseen -> new ArrayList<>()).add(i);
            }
        }
        List<Subject> subjects = new ArrayList<>();
        byElement.forEach((name, parts) -> {
            switch (alert.figure()) {
                case RATE -> subjects.add(new Subject(name, lanes, List.copyOf(parts)));
                case FILL, LATENCY, BUSY, RESTARTS ->
                    parts.forEach(part -> subjects.add(new Subject(name, lanes, List.of(part))));
            }
        });
        return subjects;
    }
}
