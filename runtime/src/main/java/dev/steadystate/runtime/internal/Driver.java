package dev.steadystate.runtime.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/** Runs a graph on the caller's thread, for tests. What it does depends on the graph's clock and seed alone. */
public final class Driver {
    private final Alarms alarms;
    private final Worker worker;
    /** Those who have something to do while {@link #step} chooses among them. */
    private final List<ActorInstance> due = new ArrayList<>();

    private final List<ActorInstance> readOnly = Collections.unmodifiableList(due);

    Driver(Alarms alarms, Worker worker) {
        this.alarms = alarms;
        this.worker = worker;
    }

    /** Runs whatever is due, until nothing is; returns how many turns that took. */
    public int runUntilIdle() {
        int turns = 0;
        alarms.ring();
        for (ActorInstance next = next(); next != null; next = next()) {
            next.turn(worker);
            turns++;
        }
        return turns;
    }

    /**
     * Has one of those that have something to do go one step; {@code order} chooses which: it is given their number and
     * answers with one below. The same answers lead to the same run. False if nobody has anything to do.
     */
    public boolean step(IntUnaryOperator order) {
        for (ActorInstance each = picked(); each != null; each = picked()) {
            due.add(each);
        }
        if (due.isEmpty()) {
            return false;
        }
        int chosen = order.applyAsInt(due.size());
        if (!due.get(chosen).step(worker)) {
            due.remove(chosen);
        }
        return true;
    }

    /** Those who have something to do, in no order of theirs; valid until the next call. */
    public List<ActorInstance> due() {
        alarms.ring();
        for (ActorInstance each = worker.pick(); each != null; each = worker.pick()) {
            due.add(each);
        }
        return readOnly;
    }

    /** Has one of {@link #due} go one step. */
    public void step(int index) {
        ActorInstance chosen = due.get(index);
        if (!chosen.step(worker)) {
            int last = due.size() - 1;
            due.set(index, due.get(last));
            due.remove(last);
        }
    }

    /** The time of the graph's clock for which somebody has set an alarm, or {@link Long#MAX_VALUE} if nobody has. */
    public long nextAlarmNs() {
        return alarms.nextNs();
    }

    private @Nullable ActorInstance next() {
        return due.isEmpty() ? picked() : due.remove(0);
    }

    private @Nullable ActorInstance picked() {
        ActorInstance queued = worker.pick();
        if (queued == null) {
            alarms.ring();
            queued = worker.pick();
        }
        return queued;
    }
}
