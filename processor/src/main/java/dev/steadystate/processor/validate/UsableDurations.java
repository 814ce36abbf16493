package dev.steadystate.processor.validate;

import dev.steadystate.processor.diagnose.Code;
import dev.steadystate.processor.diagnose.Findings;
import dev.steadystate.processor.diagnose.Wording;
import dev.steadystate.processor.model.ActivationMethod;
import dev.steadystate.processor.model.Actor;
import dev.steadystate.processor.model.Graph;
import dev.steadystate.processor.model.MethodKind;
import dev.steadystate.processor.model.Restarts;
import dev.steadystate.processor.model.Stated;

/** Durations can be read, and do not contradict each other. */
final class UsableDurations {
    private UsableDurations() {}

    static final class OfActor implements ActorRule {
        @Override
        public void check(Actor actor, Findings findings) {
            Restarts restarts = actor.restarts();
            UsableDurations.check("within", restarts.within(), restarts.withinNs(), findings);
            UsableDurations.check("minBackoff", restarts.minBackoff(), restarts.minBackoffNs(), findings);
            UsableDurations.check("maxBackoff", restarts.maxBackoff(), restarts.maxBackoffNs(), findings);
            checkOrder(restarts, findings);
            for (ActivationMethod method : actor.methods()) {
                if (method.kind() == MethodKind.EVERY) {
                    UsableDurations.check("period", method.period(), method.periodNs(), findings);
                }
            }
        }

        private static void checkOrder(Restarts restarts, Findings findings) {
            if (restarts.maxBackoffNs() > 0 && restarts.maxBackoffNs() < restarts.minBackoffNs()) {
                Stated<String> guilty =
                        restarts.maxBackoff().explicit() ? restarts.maxBackoff() : restarts.minBackoff();
                findings.report(
                        Code.BACKOFF_ORDER,
                        guilty.position(),
                        Wording.quote(restarts.maxBackoff().value()),
                        Wording.quote(restarts.minBackoff().value()));
            }
        }
    }

    static final class OfGraph implements GraphRule {
        @Override
        public void check(Graph graph, Findings findings) {
            UsableDurations.check("shutdownTimeout", graph.shutdownTimeout(), graph.shutdownTimeoutNs(), findings);
        }
    }

    static void check(String what, Stated<String> text, long ns, Findings findings) {
        if (ns < 0) {
            findings.report(Code.DURATION_INVALID, text.position(), what, Wording.quote(text.value()));
        }
    }
}
