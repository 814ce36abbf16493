package dev.steadystate.runtime.internal;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** What the guard does while it is parked: it looks from time to time whether somebody doesn't get on. */
final class Watch {
    private static final long FIRST_NS = TimeUnit.MILLISECONDS.toNanos(1);
    /** The longest time between two looks at those who work. */
    private static final long LONGEST_NS = TimeUnit.MILLISECONDS.toNanos(8);
    /** When nobody has worked for about twice as long, the watch is over. */
    private static final long LAST_NS = TimeUnit.MILLISECONDS.toNanos(64);

    private final Lookout lookout;
    private final Worker worker;
    private boolean isOn;
    private long periodNs;

    Watch(Lookout lookout, Worker worker) {
        this.lookout = lookout;
        this.worker = worker;
    }

    /** The worker is going to park, and keeps watch if nobody else does. */
    void begin() {
        isOn = lookout.mount(worker);
        periodNs = FIRST_NS;
    }

    /** The worker has something else to do. */
    void end() {
        if (isOn) {
            lookout.dismount();
            isOn = false;
        }
    }

    boolean isOn() {
        return isOn;
    }

    /** Parks for a while; true if there is something to do since. */
    boolean parkAndLook() {
        if (lookout.isHelpWanted() && lookout.help(worker)) {
            return true;
        }
        long[] before = lookout.turns();
        long beganNs = System.nanoTime();
        LockSupport.parkNanos(lookout, periodNs);
        if (System.nanoTime() - beganNs < FIRST_NS) {
            return false;
        }
        if (lookout.isNobodyWorking()) {
            lastLook();
            return false;
        }
        periodNs = Math.min(2 * periodNs, LONGEST_NS);
        return lookout.relieve(worker, before);
    }

    private void lastLook() {
        periodNs *= 2;
        if (periodNs > LAST_NS) {
            end();
            if (!lookout.isNobodyWorking()) {
                begin(); // somebody may have missed the guard
            }
        }
    }
}
