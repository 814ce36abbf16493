package dev.steadystate.processor.validate;

import dev.steadystate.Figure;
import dev.steadystate.processor.diagnose.Code;
import dev.steadystate.processor.diagnose.Findings;
import dev.steadystate.processor.diagnose.Wording;
import dev.steadystate.processor.model.Alert;
import dev.steadystate.processor.model.Stated;

/** An alert states one limit, in the unit of its figure, and not one that says nothing. */
final class AlertLimits {
    private AlertLimits() {}

    static void check(Alert alert, Findings findings) {
        boolean above = !alert.above().value().isEmpty();
        boolean below = !alert.below().value().isEmpty();
        if (above && below) {
            findings.report(
                    Code.ALERT_LIMITS, alert.below().position(), "both above and below", "make two alerts of it");
        } else if (!above && !below) {
            findings.report(Code.ALERT_LIMITS, alert.position(), "neither above nor below", "state one of them");
        } else if (Double.isNaN(alert.limit())) {
            report(Code.LIMIT_INVALID, alert, findings, form(alert.figure()));
        } else {
            checkSense(alert, findings);
        }
    }

    private static void checkSense(Alert alert, Findings findings) {
        boolean share = alert.figure() == Figure.FILL || alert.figure() == Figure.BUSY;
        if (alert.figure() == Figure.RESTARTS && !alert.isAbove()) {
            senseless(alert, "is how it should be", "state above", findings);
        } else if (!alert.isAbove() && alert.limit() == 0) {
            senseless(alert, "can never be", "state more", findings);
        } else if (share && alert.isAbove() && alert.limit() >= 1) {
            senseless(alert, "can never be", "state less than 100%", findings);
        } else if (share && !alert.isAbove() && alert.limit() > 1) {
            senseless(alert, "is always so", "state 100% at most", findings);
        }
    }

    private static void senseless(Alert alert, String fact, String remedy, Findings findings) {
        report(Code.LIMIT_SENSELESS, alert, findings, fact, remedy);
    }

    private static void report(Code code, Alert alert, Findings findings, Object... more) {
        Stated<String> limit = alert.stated();
        Object[] args = new Object[3 + more.length];
        args[0] = alert.isAbove() ? "above" : "below";
        args[1] = Wording.quote(limit.value());
        args[2] = alert.figure();
        System.arraycopy(more, 0, args, 3, more.length);
        findings.report(code, limit.position(), args);
    }

    private static String form(Figure figure) {
        return switch (figure) {
            case FILL, BUSY -> "a percentage, such as \"90%\"";
            case RATE -> "how many in which time, such as \"1000/s\" or \"20/m\", up to 1,000,000,000,000 a second";
            case LATENCY -> "a duration, such as \"50ms\", of at least 1us and at most 365 days";
            case RESTARTS -> "a number from 0 to 1,000,000, such as \"3\"";
        };
    }
}
