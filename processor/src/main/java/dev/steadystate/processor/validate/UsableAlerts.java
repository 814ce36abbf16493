package dev.steadystate.processor.validate;

import dev.steadystate.Figure;
import dev.steadystate.processor.diagnose.Code;
import dev.steadystate.processor.diagnose.Findings;
import dev.steadystate.processor.diagnose.Wording;
import dev.steadystate.processor.model.Actor;
import dev.steadystate.processor.model.Alert;
import dev.steadystate.processor.model.Graph;
import dev.steadystate.processor.model.Port;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** What alerts look at is there, and it can be beyond their limits. */
final class UsableAlerts {
    private static final Set<Figure> ACTOR = EnumSet.of(Figure.RATE, Figure.BUSY, Figure.RESTARTS);
    private static final Set<Figure> CHANNEL = EnumSet.of(Figure.FILL, Figure.RATE, Figure.LATENCY);
    private static final Set<Figure> GRAPH = EnumSet.of(Figure.FILL, Figure.LATENCY, Figure.BUSY, Figure.RESTARTS);
    private static final long LONGEST_NS = TimeUnit.DAYS.toNanos(1);

    private UsableAlerts() {}

    static final class OfActor implements ActorRule {
        @Override
        public void check(Actor actor, Findings findings) {
            String what = "actor " + Wording.quote(actor.name().value());
            UsableAlerts.check(
                    actor.telemetry().alerts(),
                    ACTOR,
                    what,
                    "choose RATE, BUSY or RESTARTS, or move it to a port",
                    findings);
        }
    }

    static final class OfPort implements PortRule {
        @Override
        public void check(Port port, Findings findings) {
            String what = "channel " + Texts.channel(port);
            UsableAlerts.check(
                    port.telemetry().alerts(),
                    CHANNEL,
                    what,
                    "choose FILL, RATE or LATENCY, or move it to an actor",
                    findings);
        }
    }

    static final class OfGraph implements GraphRule {
        @Override
        public void check(Graph graph, Findings findings) {
            String what = "graph " + graph.root().simpleName();
            UsableAlerts.check(
                    graph.own().alerts(), GRAPH, what, "move it to an actor or a port, which differ in it", findings);
        }
    }

    private static void check(List<Alert> alerts, Set<Figure> figures, String what, String remedy, Findings findings) {
        for (Alert alert : alerts) {
            if (!figures.contains(alert.figure())) {
                findings.report(Code.ALERT_FIGURE, alert.position(), what, alert.figure(), remedy);
            } else {
                AlertLimits.check(alert, findings);
                checkRest(alert, findings);
            }
        }
    }

    private static void checkRest(Alert alert, Findings findings) {
        if (alert.percentile().value() != 0) {
            if (alert.figure() == Figure.FILL || alert.figure() == Figure.LATENCY) {
                Ranges.checkPercentile(alert.percentile(), findings);
            } else {
                findings.report(Code.ALERT_PERCENTILE, alert.percentile().position(), alert.figure());
            }
        }
        UsableDurations.check("forTime", alert.forTime(), alert.forNs(), findings);
        if (alert.forNs() > LONGEST_NS) {
            Ranges.report(
                    "forTime",
                    alert.forTime().value(),
                    "1us",
                    "24h",
                    alert.forTime().position(),
                    findings);
        }
        UsableNames.checkAlert(alert.name(), findings);
    }
}
