package dev.steadystate.benchmarks.speed;

/**
 * Something that runs by itself between start and stop while a {@link Meter} looks at it. All methods are called by one
 * thread, each once, in this order.
 */
public interface Workload {
    /** Starts all threads; returns while they run. */
    void start() throws Exception;

    /** What is measured. */
    Meter meter();

    /**
     * Ends all threads and waits for them.
     *
     * @throws IllegalStateException if what came out is not what the messages that went in must give
     */
    void stop() throws Exception;
}
