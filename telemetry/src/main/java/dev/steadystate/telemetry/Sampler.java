package dev.steadystate.telemetry;

import dev.steadystate.runtime.Activity;
import dev.steadystate.runtime.GraphProbe;
import dev.steadystate.runtime.InstanceProbe;
import dev.steadystate.runtime.LaneProbe;
import dev.steadystate.runtime.ThreadProbe;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads a graph again and again and makes {@link GraphSnapshot}s of what it finds: rates, shares and percentiles over a window. The
 * graph is not disturbed. Who watches a graph uses its {@link SharedSampler}. Memory is bounded: at most 129 samples of each instance and lane are kept. Its methods are for any
 * thread.
 */
public final class Sampler implements AutoCloseable {
    /** How often a graph is sampled unless stated otherwise. */
    public static final Duration INTERVAL = Duration.ofMillis(100);

    private static final Duration SHORTEST = Duration.ofMillis(10);

    private final GraphProbe graph;
    private final Duration interval;
    private final List<Consumer<GraphSnapshot>> listeners = new CopyOnWriteArrayList<>();
    private final Set<Consumer<GraphSnapshot>> faulty = ConcurrentHashMap.newKeySet();

    // Guarded by this.
    private final List<InstanceSampler> instances = new ArrayList<>();
    private final List<LaneSampler> lanes = new ArrayList<>();
    private final List<ThreadSampler> threads = new ArrayList<>();
    private final Activity[] activities;
    private final long[] busyNs;
    private long number;

    private @Nullable Thread thread;

    private volatile @Nullable GraphSnapshot latest;
    private volatile boolean closed;

    /**
     * A sampler with the declared windows that does nothing yet.
     *
     * @param graph what to read
     * @param interval how often, by the graph's clock; 10 ms or more
     * @throws IllegalArgumentException if the interval is shorter
     */
    public Sampler(GraphProbe graph, Duration interval) {
        this(graph, interval, Windows.declared(graph.facts().telemetry()));
    }

    /**
     * A sampler that does nothing yet.
     *
     * @param graph what to read
     * @param interval how often, by the graph's clock; 10 ms or more
     * @param windows over what times figures are taken; those shorter than two intervals are as long as two
     * @throws IllegalArgumentException if the interval is shorter
     */
    public Sampler(GraphProbe graph, Duration interval, Windows windows) {
        requireInterval(interval);
        this.graph = graph;
        this.interval = interval;
        for (InstanceProbe each : graph.instances()) {
            instances.add(new InstanceSampler(each, windows.ofActor(each.actor()), interval));
        }
        for (LaneProbe each : graph.lanes()) {
            lanes.add(new LaneSampler(each, windows.ofChannel(each.channel()), interval));
        }
        this.activities = new Activity[instances.size()];
        this.busyNs = new long[instances.size()];
    }

    static void requireInterval(Duration interval) {
        if (interval.compareTo(SHORTEST) < 0) {
            throw new IllegalArgumentException("a graph is sampled every 10 ms at most, not every " + interval);
        }
    }

    Duration interval() {
        return interval;
    }

    /**
     * Has somebody told of each snapshot, by the thread that takes it. The next one waits until all listeners have returned.
     * What a listener throws is logged once.
     *
     * @param listener who is told
     */
    public void addListener(Consumer<GraphSnapshot> listener) {
        listeners.add(listener);
    }

    /**
     * Has somebody told no more.
     *
     * @param listener who was told
     */
    public void removeListener(Consumer<GraphSnapshot> listener) {
        listeners.remove(listener);
    }

    /**
     * Begins to sample, in a thread of its own: a daemon named {@code <graph>-telemetry}.
     *
     * @throws IllegalStateException if it has begun before, or was closed
     */
    public synchronized void start() {
        if (thread != null || closed) {
            throw new IllegalStateException("a sampler is started once, before it is closed");
        }
        Thread own = new Thread(this::run, graph.facts().name() + "-telemetry");
        own.setDaemon(true);
        own.start();
        thread = own;
    }

    private void run() {
        long next = graph.clock().nanoTime();
        while (!closed) {
            long now = graph.clock().nanoTime();
            if (next - now > 0) {
                graph.clock().parkUntil(next);
                Thread.interrupted(); // nobody has a reason to; kept, it would make the wait return at once for ever
            } else {
                sampleUnlessClosed();
                next = Math.max(next + interval.toNanos() - now, 0) + now;
            }
        }
    }

    /** After the last sample there is none, though one was due when somebody closed this. */
    private synchronized void sampleUnlessClosed() {
        if (!closed) {
            sample();
        }
    }

    /**
     * Takes a sample now and tells the listeners.
     *
     * @return the snapshot
     */
    public synchronized GraphSnapshot sample() {
        GraphSnapshot snapshot = read();
        latest = snapshot;
        for (Consumer<GraphSnapshot> each : listeners) {
            tell(each, snapshot);
        }
        return snapshot;
    }

    private void tell(Consumer<GraphSnapshot> listener, GraphSnapshot snapshot) {
        try {
            listener.accept(snapshot);
        } catch (RuntimeException | LinkageError e) {
            if (faulty.add(listener)) {
                logger().warn(
                                "a listener to telemetry has failed, and is told more all the same; this is logged once",
                                e);
            }
        }
    }

    /** Looked up when there is something to log. */
    private static Logger logger() {
        return LoggerFactory.getLogger(Sampler.class);
    }

    private GraphSnapshot read() {
        long now = graph.clock().nanoTime();
        return new GraphSnapshot(
                number++,
                System.currentTimeMillis(),
                graph.uptimeNs(),
                graph.state(),
                readInstances(now),
                readLanes(now),
                readThreads(now),
                graph.vetoes());
    }

    private List<InstanceSnapshot> readInstances(long nowNs) {
        long allBusyNs = 0;
        for (int i = 0; i < activities.length; i++) {
            activities[i] = graph.instances().get(i).activity();
            busyNs[i] = instances.get(i).look(nowNs, activities[i]);
            allBusyNs += busyNs[i];
        }
        List<InstanceSnapshot> snapshots = new ArrayList<>(activities.length);
        for (int i = 0; i < activities.length; i++) {
            snapshots.add(instances.get(i).snapshot(activities[i], busyNs[i], allBusyNs));
        }
        return snapshots;
    }

    private List<LaneSnapshot> readLanes(long nowNs) {
        List<LaneSnapshot> snapshots = new ArrayList<>(lanes.size());
        for (LaneSampler each : lanes) {
            snapshots.add(each.sample(nowNs));
        }
        return snapshots;
    }

    private List<ThreadSnapshot> readThreads(long nowNs) {
        if (threads.isEmpty()) {
            for (ThreadProbe each : graph.threads()) {
                threads.add(new ThreadSampler(each, interval));
            }
        }
        List<ThreadSnapshot> snapshots = new ArrayList<>(threads.size());
        for (ThreadSampler each : threads) {
            snapshots.add(each.sample(nowNs));
        }
        return snapshots;
    }

    /**
     * Returns the newest snapshot.
     *
     * @return the snapshot; null if there is none yet
     */
    public @Nullable GraphSnapshot latest() {
        return latest;
    }

    /** Ends the thread and takes a last sample, on the caller's thread. Does nothing when called again. */
    @Override
    public void close() {
        synchronized (this) {
            if (closed) {
                return;
            }
            closed = true;
            LockSupport.unpark(thread);
        }
        sample();
    }
}
