package dev.steadystate.processor.validate;

import dev.steadystate.processor.diagnose.Code;
import dev.steadystate.processor.diagnose.Findings;
import dev.steadystate.processor.diagnose.Wording;
import dev.steadystate.processor.model.Actor;
import dev.steadystate.processor.model.Graph;
import dev.steadystate.processor.model.Position;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A graph has actors, each with a name of its own; members of a troupe can share a thread. */
final class ActorSet implements GraphRule {
    private static final int VIRTUAL_SINCE = 21;

    @Override
    public void check(Graph graph, Findings findings) {
        if (graph.actors().isEmpty()) {
            findings.report(Code.EMPTY_GRAPH, graph.position(), graph.root());
        }
        Map<String, Actor> byName = new HashMap<>();
        Map<String, Actor> byTroupe = new HashMap<>();
        for (Actor actor : graph.actors()) {
            checkName(actor, byName.putIfAbsent(actor.name().value(), actor), findings);
            if (!actor.troupe().value().isEmpty()) {
                checkIdle(actor, byTroupe.putIfAbsent(actor.troupe().value(), actor), findings);
            }
            checkVirtual(actor, graph.sourceLevel(), findings);
        }
    }

    private static void checkName(Actor actor, @Nullable Actor first, Findings findings) {
        if (first != null) {
            Actor guilty = first.name().explicit() && !actor.name().explicit() ? first : actor;
            Actor other = guilty.equals(first) ? actor : first;
            Position at = guilty.name().position();
            findings.report(Code.TWO_ACTORS, at, Wording.quote(actor.name().value()), other.className());
        }
    }

    private static void checkIdle(Actor actor, @Nullable Actor first, Findings findings) {
        if (first != null && !first.idle().value().equals(actor.idle().value())) {
            Actor guilty = actor.idle().explicit() ? actor : first;
            Actor other = guilty.equals(first) ? actor : first;
            findings.report(
                    Code.TROUPE_IDLE,
                    guilty.idle().position(),
                    Wording.quote(guilty.name().value()),
                    guilty.idle().value(),
                    Wording.quote(other.name().value()),
                    other.idle().value());
        }
    }

    private static void checkVirtual(Actor actor, int sourceLevel, Findings findings) {
        if (actor.schedule().value().equals("VIRTUAL") && sourceLevel < VIRTUAL_SINCE) {
            findings.report(Code.VIRTUAL_TOO_EARLY, actor.schedule().position(), sourceLevel);
        }
    }
}
