package dev.steadystate.telemetry.internal.endpoint;

import dev.steadystate.runtime.Failure;
import dev.steadystate.runtime.GraphProbe;
import dev.steadystate.runtime.GraphState;
import dev.steadystate.runtime.InstanceProbe;
import dev.steadystate.telemetry.internal.http.Refusal;
import dev.steadystate.telemetry.internal.http.Reply;
import dev.steadystate.telemetry.internal.http.Request;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether the graph is well, for those who restart programs and send them work. It looks at the moment, not at samples. */
final class Health {
    private final GraphProbe graph;

    Health(GraphProbe graph) {
        this.graph = graph;
    }

    /** Whether a restart of the program would not help: 503 only when the graph has ended uncleanly. */
    Reply live(Request request) throws Refusal {
        request.only();
        GraphState state = graph.state();
        return state == GraphState.STOPPED_UNCLEANLY
                ? Reply.text(503, "the graph has stopped uncleanly")
                : Reply.text(200, "live");
    }

    /** Whether all of the graph works: 503 and the reason when it has not started, stops, or an instance does not run. */
    Reply ready(Request request) throws Refusal {
        request.only();
        List<String> reasons = reasons();
        if (reasons.isEmpty()) {
            return Reply.text(200, "ready");
        }
        int others = reasons.size() - 1;
        return Reply.text(503, reasons.get(0) + (others == 0 ? "" : ", and " + others + " more"));
    }

    private List<String> reasons() {
        GraphState state = graph.state();
        if (state != GraphState.RUNNING) {
            return List.of(
                    switch (state) {
                        case BUILT -> "the graph has not started";
                        case STOPPING -> "the graph is stopping";
                        case STOPPED -> "the graph has stopped";
                        case STOPPED_UNCLEANLY -> "the graph has stopped uncleanly";
                        case RUNNING -> throw new IllegalStateException("running");
                    });
        }
        List<String> reasons = new ArrayList<>();
        for (InstanceProbe each : graph.instances()) {
            String name = each.actor() + "-" + each.instance();
            Failure failure = each.lastFailure();
            switch (each.phase()) {
                case FAILED -> reasons.add(name + " has failed for good" + because(failure));
                case RESTARTING -> reasons.add(name + " pauses before it restarts" + because(failure));
                case NEW, RUNNING, STOPPING, STOPPED -> {}
            }
        }
        return reasons;
    }

    private static String because(@Nullable Failure failure) {
        return failure == null ? "" : ": " + failure;
    }
}
