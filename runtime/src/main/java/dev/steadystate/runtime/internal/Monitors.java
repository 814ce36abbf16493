package dev.steadystate.runtime.internal;

import dev.steadystate.runtime.Failure;
import dev.steadystate.runtime.GraphMonitor;
import dev.steadystate.runtime.Veto;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Those who watch a graph. What they throw is logged, once for each, and stops nothing. Any thread. */
final class Monitors {
    static final long NEVER_SLOW = Long.MAX_VALUE;

    private static final VarHandle SLOW;

    static {
        try {
            SLOW = MethodHandles.lookup().findVarHandle(Monitors.class, "slowNs", long.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private final Graph graph;
    private final List<GraphMonitor> all;
    private final Set<GraphMonitor> faulty;
    /** From how many nanoseconds on somebody wants to know of a run of activations. */
    @SuppressWarnings("UnusedVariable") // through its handle
    private long slowNs = NEVER_SLOW;

    /** Guarded by this. */
    private @Nullable Probe probe;

    Monitors(Graph graph, List<GraphMonitor> all) {
        this.graph = graph;
        this.all = all;
        this.faulty = all.isEmpty() ? Set.of() : ConcurrentHashMap.newKeySet();
    }

    /** What can be read of the graph, which has been wired. */
    synchronized Probe probe() {
        Probe made = probe;
        if (made == null) {
            made = graph.newProbe();
            probe = made;
        }
        return made;
    }

    void watchActivations(long fromNs) {
        SLOW.setOpaque(this, fromNs);
    }

    long slowNs() {
        return (long) SLOW.getOpaque(this);
    }

    void built() {
        for (GraphMonitor each : all) {
            tell(each, () -> each.built(probe()));
        }
    }

    /** Each may refuse, by what it throws; those that had agreed are told that it's over. */
    void starting() {
        List<GraphMonitor> agreed = new ArrayList<>();
        try {
            for (GraphMonitor each : all) {
                each.starting(probe());
                agreed.add(each);
            }
        } catch (Throwable refusal) {
            for (GraphMonitor each : agreed) {
                tell(each, () -> each.stopped(probe()));
            }
            throw refusal;
        }
    }

    void stopping() {
        for (GraphMonitor each : all) {
            tell(each, () -> each.stopping(probe()));
        }
    }

    void stopped() {
        for (GraphMonitor each : all) {
            tell(each, () -> each.stopped(probe()));
        }
    }

    void restarting(ActorInstance instance, Failure failure, long pauseNs) {
        for (GraphMonitor each : all) {
            tell(each, () -> each.restarting(probe().of(instance), failure, pauseNs));
        }
    }

    void failed(ActorInstance instance, Failure failure) {
        for (GraphMonitor each : all) {
            tell(each, () -> each.failed(probe().of(instance), failure));
        }
    }

    void deadLettered(ActorInstance instance, String channel, int attempts, Throwable cause) {
        for (GraphMonitor each : all) {
            tell(each, () -> each.deadLettered(probe().of(instance), channel, attempts, cause));
        }
    }

    void vetoed(List<Veto> vetoes) {
        for (Veto veto : vetoes) {
            for (GraphMonitor each : all) {
                tell(each, () -> each.vetoed(veto));
            }
        }
    }

    void slow(ActorInstance instance, int activations, long tookNs) {
        String method = instance.spec.method(instance.ordinal());
        for (GraphMonitor each : all) {
            tell(each, () -> each.slow(probe().of(instance), method, activations, tookNs));
        }
    }

    private void tell(GraphMonitor monitor, Runnable news) {
        try {
            news.run();
        } catch (Throwable failure) {
            if (faulty.add(monitor)) {
                Log.warn("a monitor has failed, and is told more all the same; this is logged once", failure);
            }
        }
    }
}
