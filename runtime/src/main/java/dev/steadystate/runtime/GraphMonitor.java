package dev.steadystate.runtime;

/**
 * Who watches a graph: it is told of its life and of what seldom happens in it, and reads all other figures from
 * {@link GraphProbe} whenever it likes. Set by {@link GraphSettings#telemetry} or the builder's {@code telemetry(…)}.
 *
 * <p>Each method returns soon and waits for nothing: actors stand still meanwhile. What a method throws is logged once
 * for each monitor and stops nothing, but {@link #starting} may refuse the start. A monitor watches one graph.
 */
public interface GraphMonitor {
    /**
     * The graph has been built. Called by the thread that built it.
     *
     * @param graph what can be read of it
     */
    default void built(GraphProbe graph) {}

    /**
     * The graph is about to start; called by the thread that starts it. What this throws is thrown by
     * {@link ActorSystem#start()}, and nothing runs. After it, {@link #stopped} follows once.
     *
     * @param graph what can be read of it
     */
    default void starting(GraphProbe graph) {}

    /**
     * The graph has been asked to stop. Any thread; the graph may come to its end meanwhile, but {@link #stopped} follows, unless
     * the stop is aborted.
     *
     * @param graph what can be read of it
     */
    default void stopping(GraphProbe graph) {}

    /**
     * The graph has stopped, or did not start after all. Any thread; those who wait for the stop go on after this.
     *
     * @param graph what can be read of it; its figures stay readable and are final
     */
    default void stopped(GraphProbe graph) {}

    /**
     * An instance has failed and is about to pause before it restarts. Called by the thread that runs it.
     *
     * @param instance the instance
     * @param failure why; in a troupe that restarts together it may be another member's
     * @param pauseNs how long it pauses, in nanoseconds of the graph's clock
     */
    default void restarting(InstanceProbe instance, Failure failure, long pauseNs) {}

    /**
     * An instance has failed and does not restart. Called by the thread that runs it.
     *
     * @param instance the instance
     * @param failure why
     */
    default void failed(InstanceProbe instance, Failure failure) {}

    /**
     * A message has failed too often and is now a dead letter. Called by the thread that runs the receiver.
     *
     * @param instance the receiver
     * @param channel the name of the channel that the message came from
     * @param attempts how often it has failed
     * @param cause the last failure
     */
    default void deadLettered(InstanceProbe instance, String channel, int attempts, Throwable cause) {}

    /**
     * An instance does not agree to stop: its {@code @MayStop} method has begun to say no, or the time for the shutdown is
     * over. Called by the thread that runs it, or the one that waits for the stop.
     *
     * @param veto who, and why
     */
    default void vetoed(Veto veto) {}

    /**
     * Activations have taken longer than {@link GraphProbe#watchActivations} allows. Called by the thread that ran them.
     *
     * @param instance the instance
     * @param method the name of the method that ran last
     * @param activations how many activations there were before the commit, as far as none of them failed; slow ones are
     *     committed one by one, so this is 1 but for the first that is slow
     * @param tookNs how long they took together, in nanoseconds of the machine's time
     */
    default void slow(InstanceProbe instance, String method, int activations, long tookNs) {}
}
