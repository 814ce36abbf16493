package dev.steadystate.testing;

import dev.steadystate.runtime.GraphState;
import dev.steadystate.runtime.internal.Graph;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What keeps a graph on a stage from going on, for the text of a failed assertion. */
final class StageSituation {
    private StageSituation() {}

    static List<String> of(@Nullable Graph graph, Director director) {
        if (graph == null) {
            return List.of("The graph has not been started; run() does that.");
        }
        List<String> lines = new ArrayList<>();
        for (StageActor actor : director.actors()) {
            if (actor.failures() > 0) {
                lines.add(actor + " failed " + times(actor.failures()) + ", the last time with " + actor.lastFailure()
                        + ".");
            }
        }
        if (graph.state().compareTo(GraphState.STOPPED) >= 0) {
            lines.add("The graph has stopped" + (graph.state() == GraphState.STOPPED ? "." : " uncleanly."));
        } else {
            graph.vetoesNow()
                    .forEach(veto -> lines.add(
                            veto.actor() + "-" + veto.instance() + " would not stop now: " + veto.reason() + "."));
        }
        return lines;
    }

    private static String times(int count) {
        return count == 1 ? "once" : count + " times";
    }
}
