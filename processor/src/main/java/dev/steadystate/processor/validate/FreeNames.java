package dev.steadystate.processor.validate;

import dev.steadystate.processor.diagnose.Code;
import dev.steadystate.processor.diagnose.Findings;
import dev.steadystate.processor.diagnose.Wording;
import dev.steadystate.processor.model.Actor;
import dev.steadystate.processor.model.ActorTest;
import dev.steadystate.processor.model.Graph;
import dev.steadystate.processor.model.Position;
import java.util.List;

/** No type of the user's has the name of a generated one. */
final class FreeNames {
    private FreeNames() {}

    static final class OfActor implements ActorRule {
        @Override
        public void check(Actor actor, Findings findings) {
            report(actor.takenNames(), actor.position(), "actor", findings);
        }
    }

    static final class OfGraph implements GraphRule {
        @Override
        public void check(Graph graph, Findings findings) {
            report(graph.generatedNames(), graph.position(), "graph", findings);
        }
    }

    static void check(ActorTest test, Findings findings) {
        report(test.takenNames(), test.position(), "actor", findings);
    }

    private static void report(List<String> taken, Position at, String what, Findings findings) {
        if (!taken.isEmpty()) {
            findings.report(Code.NAME_TAKEN, at, Wording.list(taken), what);
        }
    }
}
