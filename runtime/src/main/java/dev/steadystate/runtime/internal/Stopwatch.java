package dev.steadystate.runtime.internal;

import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The time as a worker last read it, and what part of it each turn takes. Of very short turns and rests only some are timed, and
 * stand for those in between: reading the time twice would cost more than the turn.
 */
final class Stopwatch {
    private static final long SHORT_NS = 1_000;
    private static final long LONG_NS = 1_000_000;

    private final @Nullable LongSupplier time;
    private long nowNs;
    private long random;
    private long beganNs;
    /** How long the turn has taken up to {@link #beganNs}. */
    private long beforeNs;

    private boolean timed;
    /** Turns that are still to be taken untimed. */
    private int untimed;
    /** Turns that the next time taken stands for. */
    private int turns;

    /** What a very short rest takes, as last timed. */
    private long briefNs;
    /** Such rests within the turn since {@link #beganNs}. */
    private int briefRests;
    /** Such rests that are still to pass untimed. */
    private int untimedRests;

    private boolean samplesRest;
    /** What untimed rests have taken, and nobody has asked for. */
    private long allBriefNs;

    /** Of the time that there is. */
    Stopwatch() {
        this.time = null;
        this.nowNs = System.nanoTime();
        this.random = nowNs | 1;
    }

    /** Of a time that is made up, in nanoseconds: tests run as they ran before. */
    Stopwatch(LongSupplier time) {
        this.time = time;
        this.nowNs = time.getAsLong();
        this.random = 1;
    }

    /** Each look at it finds that a microsecond has passed. */
    static Stopwatch even() {
        long[] now = {0};
        return new Stopwatch(() -> now[0] += SHORT_NS);
    }

    /** The time as last read. */
    long nowNs() {
        return nowNs;
    }

    /** Reads the time; returns how long ago it was read before. */
    long lap() {
        long before = nowNs;
        nowNs = time == null ? System.nanoTime() : time.getAsLong();
        return nowNs - before;
    }

    /** A turn begins. */
    void begin() {
        turns++;
        timed = --untimed < 0;
        if (timed) {
            lap();
            beganNs = nowNs;
            beforeNs = 0;
            briefRests = 0;
        }
    }

    /** Whether a rest within the turn, which begins now, is to be timed even if it turns out to be very short. */
    boolean timesRest() {
        samplesRest = --untimedRests < 0;
        return samplesRest;
    }

    /** What has passed since the time was last read was a rest, not part of the turn; returns how much that is. */
    long rested() {
        long rested = lap();
        beganNs += rested;
        if (samplesRest && rested < SHORT_NS) {
            briefNs = rested;
            untimedRests = 4 + someOf(8);
        }
        samplesRest = false;
        return rested;
    }

    /** A very short rest within the turn, which has not been timed, is over. */
    void restedBriefly() {
        briefRests++;
    }

    /** For how long the turns have rested without being timed, since this was last asked. */
    long takeBriefNs() {
        long taken = allBriefNs;
        allBriefNs = 0;
        return taken;
    }

    /** The turn is found to be a long one; returns what has to be added to the time of its instance. */
    long split() {
        lap();
        if (!timed) {
            timed = true;
            beganNs = nowNs;
            beforeNs = SHORT_NS;
            briefRests = 0;
            return 0;
        }
        long took = nowNs - beganNs;
        long rested = Math.min(briefRests * briefNs, took);
        briefRests = 0;
        allBriefNs += rested;
        took -= rested;
        beganNs = nowNs;
        beforeNs += took;
        int stoodFor = turns;
        turns = 1;
        return took * stoodFor;
    }

    boolean isTimed() {
        return timed;
    }

    /** Whether so much of a timed turn has passed, as far as is known, that it should be told of. */
    boolean isLong() {
        return timed && nowNs - beganNs > LONG_NS;
    }

    /** A timed turn ends; returns what has to be added to the time of its instance. */
    long end() {
        long took = split();
        untimed = beforeNs < SHORT_NS ? 4 + someOf(8) : 0;
        turns = 0;
        return took;
    }

    /** Not the same number each time, so that no rhythm of the turns hides one of them. */
    private int someOf(int bound) {
        random ^= random << 13;
        random ^= random >>> 7;
        random ^= random << 17;
        return (int) (random & (bound - 1));
    }
}
