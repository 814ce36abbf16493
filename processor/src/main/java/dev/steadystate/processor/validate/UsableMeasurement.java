package dev.steadystate.processor.validate;

import dev.steadystate.processor.diagnose.Code;
import dev.steadystate.processor.diagnose.Findings;
import dev.steadystate.processor.diagnose.Wording;
import dev.steadystate.processor.model.Actor;
import dev.steadystate.processor.model.Alert;
import dev.steadystate.processor.model.Graph;
import dev.steadystate.processor.model.Measurement;
import dev.steadystate.processor.model.Port;
import dev.steadystate.processor.model.Position;
import dev.steadystate.processor.model.Stated;
import dev.steadystate.processor.model.Telemetry;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** Windows and percentiles can be measured. */
final class UsableMeasurement {
    private static final long SHORTEST_WINDOW_NS = TimeUnit.SECONDS.toNanos(1);
    private static final long LONGEST_WINDOW_NS = TimeUnit.HOURS.toNanos(1);
    private static final int MOST_PERCENTILES = 8;

    private UsableMeasurement() {}

    static final class OfActor implements ActorRule {
        @Override
        public void check(Actor actor, Findings findings) {
            actor.telemetry().measurement().ifPresent(measurement -> {
                checkWindow(measurement, findings);
                checkNone(measurement.percentiles(), findings);
            });
        }

        private static void checkNone(List<Stated<Double>> percentiles, Findings findings) {
            percentiles.stream().filter(Stated::explicit).findFirst().ifPresent(first -> {
                String remedy = "remove them, or state them at a port";
                findings.report(
                        Code.PERCENTILES_INVALID, array(first), "are measured of channels, not of an actor", remedy);
            });
        }
    }

    static final class OfPort implements PortRule {
        @Override
        public void check(Port port, Findings findings) {
            UsableMeasurement.check(port.telemetry(), findings);
        }
    }

    static final class OfGraph implements GraphRule {
        @Override
        public void check(Graph graph, Findings findings) {
            UsableMeasurement.check(graph.own(), findings);
        }
    }

    private static void check(Telemetry telemetry, Findings findings) {
        telemetry.measurement().ifPresent(measurement -> {
            checkWindow(measurement, findings);
            checkPercentiles(measurement.percentiles(), findings);
        });
    }

    private static void checkWindow(Measurement measurement, Findings findings) {
        Stated<String> window = measurement.window();
        long ns = measurement.windowNs();
        UsableDurations.check("window", window, ns, findings);
        if (ns >= 0 && (ns < SHORTEST_WINDOW_NS || ns > LONGEST_WINDOW_NS)) {
            Ranges.report("window", window.value(), "1s", "1h", window.position(), findings);
        }
    }

    private static void checkPercentiles(List<Stated<Double>> percentiles, Findings findings) {
        if (percentiles.size() > MOST_PERCENTILES) {
            String fact = "has " + Wording.count(percentiles.size(), "value");
            findings.report(
                    Code.PERCENTILES_INVALID,
                    array(percentiles.get(0)),
                    fact,
                    "state " + MOST_PERCENTILES + " at most");
        }
        Set<Double> seen = new HashSet<>();
        for (Stated<Double> percentile : percentiles) {
            Ranges.checkPercentile(percentile, findings);
            if (!seen.add(percentile.value())) {
                String fact = "has " + Alert.number(percentile.value()) + " twice";
                findings.report(Code.PERCENTILES_INVALID, percentile.position(), fact, "remove one");
            }
        }
    }

    /** All of the array that this is an element of. */
    private static Position array(Stated<Double> element) {
        return element.position().index(-1);
    }
}
