package dev.steadystate.runtime.internal;

import dev.steadystate.runtime.GraphState;
import dev.steadystate.runtime.UncleanShutdownException;
import dev.steadystate.runtime.Veto;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** How a graph stops: who asks for it, who waits for it, and how it was. Any thread calls all methods. */
final class Shutdown {
    private final Graph graph;
    private final int barrier;
    private final long timeoutNs;

    private final CountDownLatch stopping = new CountDownLatch(1);
    private final CountDownLatch stopped = new CountDownLatch(1);

    // Written under the lock of this.
    private volatile GraphState state = GraphState.BUILT;
    private volatile boolean aborted;
    private volatile List<Veto> vetoes = List.of();

    // Guarded by this.
    private int requests;
    private @Nullable Throwable failure;
    private boolean over;
    /** Monitors are being told that it stops. */
    private boolean announcing;
    /** It has ended before all monitors knew that it stops. */
    private boolean endedEarly;

    /** {@code barrier}: how many requests it takes; {@code timeoutNs}: how long a stop may last that nobody says more of. */
    Shutdown(Graph graph, int barrier, long timeoutNs) {
        this.graph = graph;
        this.barrier = barrier;
        this.timeoutNs = timeoutNs;
    }

    GraphState state() {
        return state;
    }

    boolean isAborted() {
        return aborted;
    }

    /** Who has kept the graph from stopping cleanly; empty until it has stopped. */
    List<Veto> vetoes() {
        return vetoes;
    }

    // ---- start

    void requireBuilt() {
        if (state != GraphState.BUILT) {
            throw new IllegalStateException(
                    graph.name() + " is " + state + ": a graph is started once, before it is asked to stop");
        }
    }

    /** The graph has started. Called with the lock. */
    void running() {
        state = GraphState.RUNNING;
    }

    // ---- who asks for it

    /** One request; the barrier's last one counts. */
    void request() {
        synchronized (this) {
            if (++requests < barrier) {
                return;
            }
        }
        begin();
    }

    /** Asks the graph to stop, whatever the barrier. */
    void begin() {
        synchronized (this) {
            if (state == GraphState.BUILT) {
                state = GraphState.STOPPED;
                countDown();
            }
            if (state != GraphState.RUNNING) {
                return;
            }
            state = GraphState.STOPPING;
            announcing = true;
        }
        graph.monitors.stopping();
        announced();
        stopping.countDown();
        graph.haltSources();
    }

    /** An actor has failed for good: the graph stops, uncleanly in the end. */
    void fail(Throwable cause) {
        synchronized (this) {
            if (failure == null) {
                failure = cause;
            }
        }
        begin();
    }

    // ---- who waits for it

    /** Waits as long as the graph runs, and then for the stop; aborts when that takes longer than a shutdown may. */
    void await() throws InterruptedException {
        requireOutside();
        stopping.await();
        await(timeoutNs);
    }

    /** Waits for the stop; aborts when the time is over. */
    void await(long atMostNs) throws InterruptedException {
        requireOutside();
        if (!stopped.await(atMostNs, TimeUnit.NANOSECONDS)) {
            abort();
        }
        reportUnclean();
    }

    /** Stops, and waits for as long as a shutdown may take. */
    void close() {
        requireOutside();
        begin();
        try {
            if (!stopped.await(timeoutNs, TimeUnit.NANOSECONDS)) {
                abort();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            abort();
        }
        reportUnclean();
    }

    private synchronized void requireOutside() {
        if (graph.owns(Thread.currentThread())) {
            throw new IllegalStateException(
                    graph.name()
                            + " cannot wait for itself to stop: this is one of its own threads; requestShutdown() does not wait");
        }
    }

    private synchronized void reportUnclean() {
        if (state == GraphState.STOPPED_UNCLEANLY) {
            throw new UncleanShutdownException(graph.name(), vetoes, failure);
        }
    }

    // ---- how it ends

    /** Drops all actors as they stand. */
    void abort() {
        synchronized (this) {
            if (!mayEnd()) {
                return;
            }
            try {
                vetoes = graph.vetoesNow();
            } catch (VirtualMachineError e) {
                vetoes = List.of(); // the JVM that can't count them has already said why it stops
            }
            aborted = true;
            state = GraphState.STOPPED_UNCLEANLY;
            graph.release(true);
        }
        graph.monitors.vetoed(vetoes);
        ended();
    }

    /** All actors have ended. */
    void finish() {
        synchronized (this) {
            if (!mayEnd()) {
                return;
            }
            vetoes = graph.leftBehind();
            state = vetoes.isEmpty() && failure == null ? GraphState.STOPPED : GraphState.STOPPED_UNCLEANLY;
            graph.release(false);
        }
        ended();
    }

    /** True for the first who asks; it is for him to end the graph. Called with the lock. */
    private boolean mayEnd() {
        boolean first = !over && stopped.getCount() > 0;
        over = true;
        return first;
    }

    private void ended() {
        synchronized (this) {
            if (announcing && !aborted) {
                endedEarly = true;
                return;
            }
        }
        tellEnd();
    }

    /** All know that it stops; should it have stopped meanwhile, they are told now. */
    private void announced() {
        synchronized (this) {
            announcing = false;
            if (!endedEarly) {
                return;
            }
        }
        tellEnd();
    }

    private void tellEnd() {
        graph.monitors.stopped();
        countDown();
    }

    private void countDown() {
        stopping.countDown();
        stopped.countDown();
    }
}
