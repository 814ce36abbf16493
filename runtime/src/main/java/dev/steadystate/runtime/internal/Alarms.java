package dev.steadystate.runtime.internal;

import dev.steadystate.runtime.GraphClock;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.TreeSet;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Wakes instances at their time. One thread for the whole graph waits on the graph's clock. Workers that are busy look at the
 * time as well, between turns: while they keep all processors busy, that thread may get one late.
 */
final class Alarms implements Runnable {
    private static final long NEVER = Long.MIN_VALUE;
    private static final VarHandle FIRST;

    static {
        try {
            FIRST = MethodHandles.lookup().findVarHandle(Alarms.class, "firstNs", long.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private final GraphClock clock;
    /** Guarded by this. */
    private final TreeSet<Alarm> pending = new TreeSet<>();

    /** When the first of them is due. */
    @SuppressWarnings("UnusedVariable") // used through its handle
    private long firstNs = NEVER;

    private volatile @Nullable Thread thread;
    private volatile boolean over;

    Alarms(GraphClock clock) {
        this.clock = clock;
    }

    /** Has the alarm go off at a time, instead of the one set before. */
    void set(Alarm alarm, long atNs) {
        boolean first;
        synchronized (this) {
            if (alarm.isSet && alarm.atNs == atNs) {
                return;
            }
            remove(alarm);
            alarm.atNs = atNs;
            alarm.isSet = true;
            pending.add(alarm);
            first = pending.first() == alarm;
            tellFirst();
        }
        Thread waiter = thread;
        if (first && waiter != null) {
            LockSupport.unpark(waiter);
        }
    }

    private void remove(Alarm alarm) {
        if (alarm.isSet) {
            pending.remove(alarm);
            alarm.isSet = false;
        }
    }

    private void tellFirst() {
        FIRST.setOpaque(this, pending.isEmpty() ? NEVER : pending.first().atNs);
    }

    /** Wakes all whose time has come, for a worker that has just read the machine's time. */
    void ring(long systemNs) {
        long first = (long) FIRST.getOpaque(this);
        if (first != NEVER && systemNs - first >= 0 && clock == GraphClock.system()) {
            ring();
        }
    }

    /** The time of the next alarm, or {@link Moment#NEVER} if none is set. */
    long nextNs() {
        long first = (long) FIRST.getOpaque(this);
        return first == NEVER ? Moment.NEVER : first;
    }

    /** Wakes all whose time has come. */
    void ring() {
        for (Alarm alarm = nextDue(); alarm != null; alarm = nextDue()) {
            alarm.owner.wakeIfWaiting();
        }
    }

    private @Nullable Alarm nextDue() {
        long now = clock.nanoTime();
        VarHandle.fullFence();
        synchronized (this) {
            if (pending.isEmpty() || pending.first().atNs - now > 0) {
                return null;
            }
            Alarm alarm = pending.first();
            remove(alarm);
            tellFirst();
            return alarm;
        }
    }

    @Override
    public void run() {
        thread = Thread.currentThread();
        while (!over) {
            ring();
            waitForFirst();
        }
    }

    private void waitForFirst() {
        boolean none;
        long atNs = 0;
        synchronized (this) {
            none = pending.isEmpty();
            if (!none) {
                atNs = pending.first().atNs;
            }
        }
        if (over) {
            return;
        }
        if (none) {
            LockSupport.park(this);
        } else {
            clock.parkUntil(atNs);
        }
    }

    /** Ends the thread. */
    void stop() {
        over = true;
        LockSupport.unpark(thread);
    }
}
