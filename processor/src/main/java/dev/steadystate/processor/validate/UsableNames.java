package dev.steadystate.processor.validate;

import dev.steadystate.processor.diagnose.Code;
import dev.steadystate.processor.diagnose.Findings;
import dev.steadystate.processor.diagnose.Wording;
import dev.steadystate.processor.model.Actor;
import dev.steadystate.processor.model.Port;
import dev.steadystate.processor.model.Stated;
import java.util.regex.Pattern;

/** Names can be told apart in diagrams and messages, and those of channels in {@code "b:16"}. */
final class UsableNames {
    private static final Pattern ALERT = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*");

    private UsableNames() {}

    static final class OfActor implements ActorRule {
        @Override
        public void check(Actor actor, Findings findings) {
            UsableNames.check("actor name", actor.name(), findings);
            if (actor.troupe().explicit() && !actor.troupe().value().isEmpty()) {
                UsableNames.check("troupe", actor.troupe(), findings);
            }
        }
    }

    static final class OfChannel implements PortRule {
        @Override
        public void check(Port port, Findings findings) {
            UsableNames.check("channel", port.channel(), findings);
        }
    }

    /** The name of an alert also stands in the rules of Prometheus, and in what their receivers go by. */
    static void checkAlert(Stated<String> name, Findings findings) {
        if (!name.value().isEmpty() && !ALERT.matcher(name.value()).matches()) {
            String remedy = "use a letter first, then letters, digits, \"_\" and \"-\"";
            findings.report(Code.NAME_INVALID, name.position(), "alert", Wording.quote(name.value()), remedy);
        }
    }

    private static void check(String what, Stated<String> name, Findings findings) {
        String text = name.value();
        boolean usable = !text.isBlank()
                && text.equals(text.strip())
                && text.chars().noneMatch(c -> c == ':' || c == '*' || Character.isISOControl(c));
        if (!usable) {
            String remedy = "use letters, digits and marks such as \"-\", without colon, asterisk or space at the ends";
            findings.report(Code.NAME_INVALID, name.position(), what, Wording.quote(text), remedy);
        }
    }
}
