package dev.steadystate.benchmarks.speed.steady;

/** How many messages a source has sent: written by the source when it stops, read when the graph has stopped. */
public final class Sent {
    private volatile long count;

    /** The source's last word. */
    public void set(long messages) {
        count = messages;
    }

    /** After the graph has stopped. */
    public long get() {
        return count;
    }
}
