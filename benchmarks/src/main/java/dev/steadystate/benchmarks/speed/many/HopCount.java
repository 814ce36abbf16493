package dev.steadystate.benchmarks.speed.many;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/** Hops that one actor of a ring has seen: written by the actor, read by any thread. */
public final class HopCount {
    private static final VarHandle HOPS;

    static {
        try {
            HOPS = MethodHandles.lookup().findVarHandle(HopCount.class, "hops", long.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private long hops;

    /** One more; the actor's thread. */
    public void increment() {
        add(1);
    }

    /** More of them; the actor's thread. */
    public void add(long more) {
        HOPS.setOpaque(this, hops + more);
    }

    /** Any thread. */
    public long get() {
        return (long) HOPS.getOpaque(this);
    }

    /** All of them together; any thread. */
    public static long sum(HopCount[] counts) {
        long sum = 0;
        for (HopCount count : counts) {
            sum += count.get();
        }
        return sum;
    }
}
