package dev.steadystate.benchmarks.speed.ring;

/** The head of a pipeline: numbers its messages 0, 1, … until told to stop. */
public abstract class Source extends Padded implements Stage {
    private volatile boolean stopRequested;
    private long next;

    /** Any thread. */
    public final void requestStop() {
        stopRequested = true;
    }

    /** Messages sent; to be read when the source's thread has ended. */
    public final long count() {
        return next;
    }

    @Override
    public final int step() {
        if (stopRequested) {
            close();
            return ENDED;
        }
        int sent = send(next);
        next += sent;
        return sent;
    }

    /** Sends as many messages as there is room for, numbered from {@code first} on; answers how many. */
    protected abstract int send(long first);

    /** Nothing will follow. */
    protected abstract void close();
}
