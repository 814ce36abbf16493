package dev.steadystate.processor.validate;

import dev.steadystate.processor.diagnose.Code;
import dev.steadystate.processor.diagnose.Findings;
import dev.steadystate.processor.diagnose.Wording;
import dev.steadystate.processor.model.ActivationMethod;
import dev.steadystate.processor.model.Actor;
import dev.steadystate.processor.model.Demand;
import dev.steadystate.processor.model.Direction;
import dev.steadystate.processor.model.Graph;
import dev.steadystate.processor.model.Port;
import dev.steadystate.processor.model.Position;
import dev.steadystate.processor.model.Stated;

/** Figures stay within the ranges that the annotations state. */
final class Ranges {
    static final int HIGHEST_CAPACITY = 1 << 30;
    private static final int MOST_INSTANCES = 1_024;
    private static final int MILLION = 1_000_000;
    private static final double LOWEST_PERCENTILE = 1;
    private static final double HIGHEST_PERCENTILE = 99.999;

    private Ranges() {}

    static final class OfActor implements ActorRule {
        @Override
        public void check(Actor actor, Findings findings) {
            Ranges.check("instances", actor.instances(), 1, MOST_INSTANCES, findings);
            Ranges.check("max", actor.restarts().max(), 0, MILLION, findings);
            Stated<Double> jitter = actor.restarts().jitter();
            if (!(jitter.value() >= 0 && jitter.value() <= 1)) {
                report("jitter", jitter.value(), "0.0", "1.0", jitter.position(), findings);
            }
            actor.methods().forEach(method -> checkMethod(method, findings));
        }

        private static void checkMethod(ActivationMethod method, Findings findings) {
            Ranges.check("max", method.max(), 0, HIGHEST_CAPACITY, findings);
            for (Demand demand : method.inputs()) {
                if (demand.count() == 0) {
                    String what = "demand " + Wording.quote(demand.text());
                    report(what, 0, "1", "the capacity of the channel", demand.position(), findings);
                }
            }
        }
    }

    static final class OfPort implements PortRule {
        @Override
        public void check(Port port, Findings findings) {
            if (port.direction() == Direction.TX) {
                Ranges.check("capacity", port.capacity(), 1, HIGHEST_CAPACITY, findings);
                Ranges.check("room", port.room(), 0, HIGHEST_CAPACITY, findings);
            } else {
                Ranges.check("maxAttempts", port.maxAttempts(), 0, MILLION, findings);
            }
        }
    }

    static final class OfGraph implements GraphRule {
        @Override
        public void check(Graph graph, Findings findings) {
            Ranges.check("shutdownBarrier", graph.shutdownBarrier(), 1, MOST_INSTANCES, findings);
        }
    }

    /** Percentiles are in percent: a share such as 0.99 is most likely meant to be 99. */
    static void checkPercentile(Stated<Double> percentile, Findings findings) {
        double value = percentile.value();
        if (!(value >= LOWEST_PERCENTILE && value <= HIGHEST_PERCENTILE)) {
            report("percentile", value, "1.0", "99.999", percentile.position(), findings);
        }
    }

    static void check(String what, Stated<Integer> stated, int lowest, int highest, Findings findings) {
        int value = stated.value();
        if (value < lowest || value > highest) {
            report(
                    what,
                    Wording.figure(value),
                    Wording.figure(lowest),
                    Wording.figure(highest),
                    stated.position(),
                    findings);
        }
    }

    static void report(String what, Object value, String lowest, String highest, Position at, Findings findings) {
        findings.report(Code.OUT_OF_RANGE, at, what, value, lowest, highest);
    }
}
