package dev.steadystate.benchmarks.speed.ring;

/** Counts and adds up messages that repeat the numbers from 0 to {@code cycle - 1}. */
public final class CycleChecksum extends Checksum {
    private final int cycle;

    /** A checksum of messages numbered modulo {@code cycle}. */
    public CycleChecksum(int cycle) {
        this.cycle = cycle;
    }

    @Override
    protected long expectedSum(long sent) {
        return sent / cycle * super.expectedSum(cycle) + super.expectedSum(sent % cycle);
    }
}
