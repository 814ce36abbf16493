package dev.steadystate.benchmarks.speed.ring;

/** Counts and adds up the ticks numbered 0, 1, …. */
public final class TickChecksum extends Checksum {
    @Override
    protected long expectedSum(long sent) {
        long last = sent - 1;
        long halves = last / 2 * ((last + 1) / 2);
        long sizes = (sent >>> 8) * super.expectedSum(256) + super.expectedSum(sent & 0xFF);
        return super.expectedSum(sent) + halves + sizes;
    }
}
