package dev.steadystate.runtime;

import java.util.List;
import java.util.function.Supplier;

/**
 * What can be read of a graph while it runs, by any thread and at any time. Numbers are read where the graph itself keeps
 * them, so reading costs its actors nothing; they are those of the moment, and two of them need not belong together. The lists
 * are fixed and always in the same order.
 */
public interface GraphProbe {
    /**
     * Returns what the graph consists of.
     *
     * @return actors, channels and settings
     */
    GraphFacts facts();

    /**
     * Returns the clock that the graph follows.
     *
     * @return the clock
     */
    GraphClock clock();

    /**
     * Returns where the graph is in its life.
     *
     * @return the state
     */
    GraphState state();

    /**
     * Returns for how long the graph has run.
     *
     * @return nanoseconds of its clock since its start, up to its stop; 0 before the start
     */
    long uptimeNs();

    /**
     * Returns all instances, in the order in which they are wired.
     *
     * @return one for each instance of each actor; {@link LaneProbe} refers to it by index
     */
    List<InstanceProbe> instances();

    /**
     * Returns all lanes, by channel as they are wired, then by number.
     *
     * @return one for each lane of each channel
     */
    List<LaneProbe> lanes();

    /**
     * Returns the threads that run actors.
     *
     * @return one for each; empty before the start, and if the graph runs without threads of its own
     */
    List<ThreadProbe> threads();

    /**
     * Returns who keeps the graph from stopping, and why. It looks at every instance and allocates, so this is to be asked only
     * while it matters.
     *
     * @return while the graph is stopping, those that have not ended; after an unclean stop, those that had not, or
     *     what they left behind; otherwise empty
     */
    List<Veto> vetoes();

    /**
     * Asks to be told of activations that take long, by {@link GraphMonitor#slow}. Each run of activations then costs two looks
     * at the machine's time. The last call holds.
     *
     * @param slowNs from how many nanoseconds on, 1,000,000 or more, since a run of quick activations may take 500,000;
     *     {@link Long#MAX_VALUE} for never, which it is at first
     * @throws IllegalArgumentException if less than 1,000,000
     */
    void watchActivations(long slowNs);

    /**
     * Returns what all who watch this graph have in common, such as one sampler: an object of that type, made by the first who asks
     * for it and kept as long as the graph. Its maker is called once and must not ask for another one.
     *
     * @param type its class, which no other module uses for the same purpose
     * @param maker makes it
     * @param <T> its type
     * @return the same object for everybody
     */
    <T> T shared(Class<T> type, Supplier<T> maker);
}
