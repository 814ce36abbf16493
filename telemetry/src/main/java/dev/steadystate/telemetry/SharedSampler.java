package dev.steadystate.telemetry;

import dev.steadystate.runtime.GraphMonitor;
import dev.steadystate.runtime.GraphProbe;
import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The one sampler of a graph, for all who watch it: however many they are, the graph is read once each interval. It runs from
 * the first {@link #begin} to the first {@link #end}, which is from the start of the graph to its stop. Any thread may call its
 * methods.
 */
public final class SharedSampler {
    private final GraphProbe graph;

    // Guarded by this.
    private @Nullable Duration wanted;
    private boolean running;

    private volatile @Nullable Sampler sampler;

    private SharedSampler(GraphProbe graph) {
        this.graph = graph;
    }

    /**
     * Returns the sampler of a graph.
     *
     * @param graph the graph
     * @return the same one for all who ask
     */
    public static SharedSampler of(GraphProbe graph) {
        return graph.shared(SharedSampler.class, () -> new SharedSampler(graph));
    }

    /**
     * Asks for an interval; to be called in {@link GraphMonitor#built}, since a sampler that runs keeps its own. If several ask,
     * the shortest holds; if nobody does, it is {@link Sampler#INTERVAL}.
     *
     * @param interval how often the graph is to be read, 10 ms or more
     * @throws IllegalArgumentException if it is shorter
     */
    public synchronized void every(Duration interval) {
        Sampler.requireInterval(interval);
        wanted = wanted == null || interval.compareTo(wanted) < 0 ? interval : wanted;
    }

    /**
     * Has somebody told of each snapshot until the end, as {@link Sampler#addListener} does; to be called in
     * {@link GraphMonitor#starting}. The first who begins starts the sampler.
     *
     * @param listener who is told, by a thread that all listeners share: he must not wait for anything
     */
    public synchronized void begin(Consumer<GraphSnapshot> listener) {
        Sampler current = sampler;
        if (current != null && running) {
            current.addListener(listener);
            return;
        }
        Sampler fresh = new Sampler(graph, wanted == null ? Sampler.INTERVAL : wanted);
        fresh.addListener(listener);
        fresh.start();
        sampler = fresh;
        running = true;
    }

    /**
     * Ends the sampler; to be called in {@link GraphMonitor#stopped} by each who began. The first call takes a last sample, on
     * the caller's thread, and tells all listeners; later ones do nothing.
     */
    public void end() {
        Sampler ended;
        synchronized (this) {
            ended = running ? sampler : null;
            running = false;
        }
        if (ended != null) {
            ended.close();
        }
    }

    /**
     * Returns how often the graph is read.
     *
     * @return the interval of the sampler, or, as long as there is none, that which has been asked for
     */
    public synchronized Duration interval() {
        Sampler current = sampler;
        if (current != null) {
            return current.interval();
        }
        return wanted == null ? Sampler.INTERVAL : wanted;
    }

    /**
     * Returns the newest snapshot.
     *
     * @return the snapshot; after the end the last one; null if there is none yet
     */
    public @Nullable GraphSnapshot latest() {
        Sampler current = sampler;
        return current == null ? null : current.latest();
    }
}
