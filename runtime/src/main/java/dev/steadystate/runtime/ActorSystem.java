package dev.steadystate.runtime;

import java.time.Duration;

/**
 * A graph of actors: what every {@code @ActorGraph} interface extends and every generated {@code SteadyX} implements. Any
 * thread may call its methods, but {@link #awaitStopped()}, {@link #awaitStopped(Duration)} and {@link #close()} wait and
 * are not for the graph's own threads.
 *
 * <p>A graph runs once: it is built, started, and stops for good. It stops by itself when all its inputs have ended. The
 * JVM stays alive as long as it runs: its threads are not daemons.
 */
public interface ActorSystem extends AutoCloseable {
    /**
     * Starts all actors and returns.
     *
     * @throws IllegalStateException if the graph has been started before, or asked to stop
     */
    void start();

    /**
     * Asks the graph to stop and returns at once. With {@code @ActorGraph(shutdownBarrier = n)} the n-th request counts.
     * Sources stop first, then each actor in turn when its inputs have ended, so nothing in flight is lost. Further
     * requests do nothing. A graph that was not started is then stopped.
     */
    void requestShutdown();

    /**
     * Waits as long as the graph runs. Once it has been asked to stop, waits for {@code @ActorGraph(shutdownTimeout)} at
     * most, and then stops it uncleanly as {@link #awaitStopped(Duration)} does. A graph that stops because its inputs have
     * ended has no such limit.
     *
     * @throws UncleanShutdownException if the graph did not stop in time, lost messages, or an actor failed for good
     * @throws InterruptedException if the calling thread is interrupted while it waits; the graph goes on
     * @throws IllegalStateException if called from a thread of the graph
     */
    void awaitStopped() throws InterruptedException;

    /**
     * Waits until the graph has stopped, and stops it uncleanly when it has not within the timeout: vetoes are collected,
     * blocked threads interrupted, and actors dropped as they stand.
     *
     * @param timeout how long to wait, in the machine's time (not the graph's clock)
     * @throws UncleanShutdownException if the graph had not stopped in time, lost messages, or an actor failed for good; it says which actor refused and why
     * @throws InterruptedException if the calling thread is interrupted while it waits; the graph goes on
     * @throws IllegalStateException if called from a thread of the graph
     */
    void awaitStopped(Duration timeout) throws InterruptedException;

    /**
     * Returns where the graph is in its life.
     *
     * @return the state
     */
    GraphState state();

    /**
     * Returns what the graph consists of.
     *
     * @return the actors and channels, the same in any state
     */
    GraphFacts facts();

    /**
     * Asks the graph to stop, whatever the barrier, and waits until it has, for {@code @ActorGraph(shutdownTimeout)} at
     * most. If the calling thread is interrupted the shutdown is unclean at once, and the thread stays interrupted.
     *
     * @throws UncleanShutdownException as {@link #awaitStopped(Duration)}
     * @throws IllegalStateException if called from a thread of the graph
     */
    @Override
    void close();
}
