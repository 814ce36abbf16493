package dev.steadystate.testing;

import dev.steadystate.testing.internal.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/** All that is outside the graph on a stage: what the test sends and takes, and what its stubs still have to do. */
final class World {
    private final List<StageInlet<?>> inlets = new ArrayList<>();
    private final List<StageOutlet> outlets = new ArrayList<>();
    private final List<Stub> stubs = new ArrayList<>();
    private final LongAdder activity = new LongAdder();

    void add(StageInlet<?> inlet) {
        inlets.add(inlet);
    }

    void add(StageOutlet outlet) {
        outlets.add(outlet);
    }

    void add(Stub stub) {
        stubs.add(stub);
    }

    /** Somebody has done something; any thread. */
    void active() {
        activity.increment();
    }

    long activity() {
        return activity.sum();
    }

    /** Whether a message could go in or out now, as far as can be said without trying. */
    boolean hasWork() {
        for (int i = 0; i < inlets.size(); i++) {
            if (inlets.get(i).hasWork()) {
                return true;
            }
        }
        for (int i = 0; i < outlets.size(); i++) {
            if (outlets.get(i).hasWork()) {
                return true;
            }
        }
        return false;
    }

    /** Whether something will still happen by itself: messages wait outside, or a stub waits for its time. */
    boolean hasMore() {
        return hasWork() || stubs.stream().anyMatch(Stub::isWaiting);
    }

    /** There may be room again. */
    void retry() {
        for (int i = 0; i < inlets.size(); i++) {
            inlets.get(i).retry();
        }
    }

    /** Moves one message in or out. */
    void step(@Nullable Trace trace) {
        for (StageInlet<?> each : inlets) {
            if (each.hasWork()) {
                Object moved = each.pump();
                if (trace != null && moved != null) {
                    trace.sends(each.channel(), "", 1, index -> moved);
                }
                return;
            }
        }
        for (StageOutlet each : outlets) {
            if (each.hasWork()) {
                Object moved = each.pump();
                if (trace != null && moved != null) {
                    trace.takes(each.name(), "", 1, index -> moved);
                }
                return;
            }
        }
    }

    /** Moves all that can be moved. */
    void pump() {
        retry();
        for (StageInlet<?> each : inlets) {
            while (each.pump() != null) {
                active();
            }
        }
        for (StageOutlet each : outlets) {
            while (each.pump() != null) {
                active();
            }
        }
    }
}
