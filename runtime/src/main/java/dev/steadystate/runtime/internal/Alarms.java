package dev.steadystate.runtime.internal;

import dev.steadystate.runtime.GraphClock;
import java.lang.invoke.VarHandle;
import java.util.TreeSet;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** Wakes instances at their time. One thread for the whole graph waits on the graph's clock. */
final class Alarms implements Runnable {
    private final GraphClock clock;
    /** Guarded by this. */
    private final TreeSet<Alarm> pending = new TreeSet<>();

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
