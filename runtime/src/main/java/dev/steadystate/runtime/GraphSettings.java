package dev.steadystate.runtime;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How a graph runs. Immutable: each method returns changed settings.
 *
 * <p>What is stated here holds instead of what the annotations say. System properties hold instead of both, so that who
 * runs a graph need not compile it: {@code steadystate.<graph>.threads}, {@code .pin},
 * {@code .shutdownTimeout}, {@code .stateDirectory}, {@code .stateInterval} and
 * {@code steadystate.<graph>.channel.<name>.capacity}. The graph's name is that of its root, in upper or lower case; those
 * of channels are as written. Properties are read when the graph is built; what makes no sense there is an error of the
 * build.
 */
public final class GraphSettings {
    private static final GraphSettings DEFAULTS = new GraphSettings(
            null, GraphClock.system(), null, Map.of(), null, List.of(), new State(null, null), List.of());
    private static final int MOST_THREADS = 1024;
    private static final int MOST_PROCESSORS = 1024;
    private static final int HIGHEST_CAPACITY = 1 << 30;

    private final @Nullable Integer threads;
    private final GraphClock clock;
    private final @Nullable Duration shutdownTimeout;
    private final Map<String, Integer> capacities;
    private final @Nullable Long seed;
    private final List<Integer> pinning;
    private final State state;
    private final List<GraphMonitor> monitors;

    /** Where durable state is kept, and how often it is written. */
    private record State(@Nullable Path directory, @Nullable Duration interval) {}

    private GraphSettings(
            @Nullable Integer threads,
            GraphClock clock,
            @Nullable Duration shutdownTimeout,
            Map<String, Integer> capacities,
            @Nullable Long seed,
            List<Integer> pinning,
            State state,
            List<GraphMonitor> monitors) {
        this.threads = threads;
        this.clock = clock;
        this.shutdownTimeout = shutdownTimeout;
        this.capacities = capacities;
        this.seed = seed;
        this.pinning = pinning;
        this.state = state;
        this.monitors = monitors;
    }

    /**
     * Returns the settings that hold unless stated otherwise.
     *
     * @return as many threads as the machine has processors, and its clock
     */
    public static GraphSettings defaults() {
        return DEFAULTS;
    }

    /**
     * Sets how many threads run the actors that share threads. There are never more of them than such actors.
     *
     * @param count the number of threads, 1 to 1,024
     * @return the changed settings
     * @throws IllegalArgumentException if out of range
     */
    public GraphSettings threads(int count) {
        if (count < 1 || count > MOST_THREADS) {
            throw new IllegalArgumentException("threads must be 1 to " + MOST_THREADS + ", not " + count);
        }
        return new GraphSettings(count, clock, shutdownTimeout, capacities, seed, pinning, state, monitors);
    }

    /**
     * Sets the clock of timers, pauses and restarts.
     *
     * @param source the clock
     * @return the changed settings
     */
    public GraphSettings clock(GraphClock source) {
        return new GraphSettings(threads, source, shutdownTimeout, capacities, seed, pinning, state, monitors);
    }

    /**
     * Sets how long a shutdown may take, instead of {@code @ActorGraph(shutdownTimeout)}.
     *
     * @param timeout the longest time to wait for the actors' votes
     * @return the changed settings
     * @throws IllegalArgumentException if negative
     */
    public GraphSettings shutdownTimeout(Duration timeout) {
        if (timeout.isNegative()) {
            throw new IllegalArgumentException("the shutdown timeout must not be negative, it is " + timeout);
        }
        return new GraphSettings(threads, clock, timeout, capacities, seed, pinning, state, monitors);
    }

    /**
     * Sets how many messages each lane of a channel holds, instead of {@code @Tx(capacity)}. It is rounded up to a power of
     * two. A capacity may be raised at will, but not lowered below what the compiler's proofs rest on: the declared
     * room and demands, and in a cycle the declared capacity.
     *
     * @param channel the name of the channel; one that the graph does not have is an error of the build
     * @param messages the capacity of a lane, 1 to 1,073,741,824
     * @return the changed settings
     * @throws IllegalArgumentException if out of range
     */
    public GraphSettings capacity(String channel, int messages) {
        if (messages < 1 || messages > HIGHEST_CAPACITY) {
            throw new IllegalArgumentException("the capacity of channel \"" + channel + "\" must be 1 to "
                    + HIGHEST_CAPACITY + ", not " + messages);
        }
        Map<String, Integer> more = new TreeMap<>(capacities);
        more.put(channel, messages);
        return new GraphSettings(threads, clock, shutdownTimeout, Map.copyOf(more), seed, pinning, state, monitors);
    }

    /**
     * Sets the seed of what is left to chance: by how much the pauses before restarts vary.
     *
     * @param value any number; the same one varies them alike
     * @return the changed settings
     */
    public GraphSettings seed(long value) {
        return new GraphSettings(threads, clock, shutdownTimeout, capacities, value, pinning, state, monitors);
    }

    /**
     * Sets where the graph keeps its durable state: a file for each instance that has any. One graph has a directory to
     * itself. It is made when the graph starts.
     *
     * @param directory the directory; by default {@code state/<graph>}, in lower case, below the working directory
     * @return the changed settings
     */
    public GraphSettings stateDirectory(Path directory) {
        return new GraphSettings(
                threads,
                clock,
                shutdownTimeout,
                capacities,
                seed,
                pinning,
                new State(directory, state.interval),
                monitors);
    }

    /**
     * Sets how much of its latest changes durable state may lose in a crash: it is written so long after the last time, if it
     * has changed. A stop of the graph always writes what is left.
     *
     * @param interval the time between two writes of an instance's state, by the graph's clock, 1 s by default;
     *     {@link Duration#ZERO} to write before the effects of each commit can be seen
     * @return the changed settings
     * @throws IllegalArgumentException if negative
     */
    public GraphSettings stateInterval(Duration interval) {
        if (interval.isNegative()) {
            throw new IllegalArgumentException("the state interval must not be negative, it is " + interval);
        }
        return new GraphSettings(
                threads,
                clock,
                shutdownTimeout,
                capacities,
                seed,
                pinning,
                new State(state.directory, interval),
                monitors);
    }

    /**
     * Has each thread run on one processor only, which keeps what it works on in that processor's cache. The first thread
     * of those that are shared gets the first processor, and so on; then come the threads of troupes and of dedicated actors,
     * in the order in which they are wired; when there are more threads than processors, it begins anew. Virtual threads and the
     * clock's are not pinned.
     *
     * <p>Pinning needs Linux and its program {@code taskset}. Where it is asked for and impossible, or a processor is not
     * there, {@link ActorSystem#start()} fails and says what to do.
     *
     * @param processors the numbers of processors, 0 to 1,023, each once; none to let the operating system choose
     * @return the changed settings
     * @throws IllegalArgumentException if one is out of range or named twice
     */
    public GraphSettings pinning(int... processors) {
        List<Integer> numbers = Arrays.stream(processors).boxed().toList();
        for (int each : numbers) {
            if (each < 0 || each >= MOST_PROCESSORS) {
                throw new IllegalArgumentException(
                        "processors to pin threads to must be 0 to " + (MOST_PROCESSORS - 1) + ", not " + each);
            }
        }
        if (Set.copyOf(numbers).size() < numbers.size()) {
            throw new IllegalArgumentException("processors to pin threads to must be named once: " + numbers);
        }
        return new GraphSettings(threads, clock, shutdownTimeout, capacities, seed, numbers, state, monitors);
    }

    /**
     * Has the graph watched by somebody, in addition to those set before.
     *
     * @param monitor who is told of the graph's life; it watches one graph; null for nobody
     * @return the changed settings
     */
    public GraphSettings telemetry(@Nullable GraphMonitor monitor) {
        if (monitor == null) {
            return this;
        }
        return telemetry(List.of(monitor));
    }

    /**
     * Has the graph watched by several, in addition to those set before.
     *
     * @param further who is told of the graph's life, in this order; each watches one graph
     * @return the changed settings
     */
    public GraphSettings telemetry(List<? extends GraphMonitor> further) {
        List<GraphMonitor> more = new ArrayList<>(monitors);
        more.addAll(further);
        return new GraphSettings(threads, clock, shutdownTimeout, capacities, seed, pinning, state, List.copyOf(more));
    }

    /**
     * Returns who watches the graph.
     *
     * @return those who were set, in that order; immutable
     */
    public List<GraphMonitor> telemetry() {
        return monitors;
    }

    /**
     * Returns the processors that threads are pinned to.
     *
     * @return the numbers in the order in which they are given out; empty if threads are not pinned
     */
    public List<Integer> pinning() {
        return pinning;
    }

    /**
     * Returns how many threads run the actors that share threads.
     *
     * @return the number of threads; that of the machine's processors if it was not set
     */
    public int threads() {
        return threads == null ? Runtime.getRuntime().availableProcessors() : threads;
    }

    /**
     * Tells whether the number of threads was set.
     *
     * @return false if it is the default
     */
    public boolean hasThreads() {
        return threads != null;
    }

    /**
     * Returns the clock of timers, pauses and restarts.
     *
     * @return the clock
     */
    public GraphClock clock() {
        return clock;
    }

    /**
     * Returns how long a shutdown may take.
     *
     * @return the timeout; null to leave it to {@code @ActorGraph(shutdownTimeout)}
     */
    public @Nullable Duration shutdownTimeout() {
        return shutdownTimeout;
    }

    /**
     * Returns the capacities that were set.
     *
     * @return messages a lane, by the name of the channel; immutable
     */
    public Map<String, Integer> capacities() {
        return capacities;
    }

    /**
     * Returns the seed of what is left to chance.
     *
     * @return the seed; null to have each graph choose its own
     */
    public @Nullable Long seed() {
        return seed;
    }

    /**
     * Returns where the graph keeps its durable state.
     *
     * @return the directory; null for the default
     */
    public @Nullable Path stateDirectory() {
        return state.directory;
    }

    /**
     * Returns how much of its latest changes durable state may lose in a crash.
     *
     * @return the time between two writes; null for the default
     */
    public @Nullable Duration stateInterval() {
        return state.interval;
    }
}
