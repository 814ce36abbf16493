package dev.steadystate.runtime.internal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The durable cells of one instance: when a snapshot of them is taken, and what waits until it is written. The thread that
 * runs the instance calls all methods but {@link #trouble}. At most one snapshot is on its way.
 */
final class DurableCells {
    private static final long RETRY_NS = 1_000_000_000;

    final StateFile file;

    private final ActorInstance owner;
    private final StateStore store;
    private final long intervalNs;
    private final List<DurableCell> cells = new ArrayList<>();

    private @Nullable Snapshot onItsWay;
    /** The last snapshot was not written. */
    private boolean failed;

    private boolean everTaken;
    private long takenNs;
    /** A commit waits. */
    private boolean holding;
    /** Why the file can't be written; empty if it can. */
    private volatile String trouble = "";

    DurableCells(ActorInstance owner, StateStore store, StateFile file, long intervalNs) {
        this.owner = owner;
        this.store = store;
        this.file = file;
        this.intervalNs = intervalNs;
    }

    // ---- wiring

    void add(DurableCell cell) {
        cells.add(cell);
    }

    void load() {
        file.load(cells);
    }

    // ---- running

    /** Whether each commit waits for its snapshot. */
    boolean comeFirst() {
        return intervalNs == 0;
    }

    /** Whether a commit has to wait, now that its activations have ended. */
    boolean withhold() {
        holding = comeFirst() && !flush();
        return holding;
    }

    /** Whether a commit waits. */
    boolean isHolding() {
        return holding;
    }

    /** Takes a snapshot if one is due. */
    void save() {
        settle();
        takeIfDue(false);
    }

    /** Takes a snapshot, due or not, if there is anything to save. True if all has been written. */
    boolean flush() {
        settle();
        takeIfDue(true);
        return onItsWay == null && !isDirty();
    }

    private void takeIfDue(boolean hurried) {
        if (onItsWay == null && isDirty()) {
            long now = owner.graph.clock.nanoTime();
            if (waitNs(now, hurried) <= 0) {
                take(now);
            }
        }
    }

    private void take(long nowNs) {
        everTaken = true;
        takenNs = nowNs;
        byte[] bytes;
        try {
            bytes = file.snapshot(cells);
        } catch (RuntimeException | StackOverflowError e) {
            fail(e);
            return;
        }
        failed = false;
        cells.forEach(DurableCell::saved);
        Snapshot snapshot = new Snapshot(file, bytes, owner);
        onItsWay = snapshot;
        store.write(snapshot);
        settle();
    }

    /** Sees what came of the last snapshot. */
    private void settle() {
        Snapshot last = onItsWay;
        if (last == null || !last.isDone()) {
            return;
        }
        onItsWay = null;
        Throwable failure = last.failure();
        if (failure != null) {
            takenNs = owner.graph.clock.nanoTime();
            fail(failure);
        } else if (!trouble.isEmpty()) {
            trouble = "";
            Log.info("state file " + file + " is written again");
        }
    }

    /** It is tried again; what is the same trouble as before is not told again. */
    private void fail(Throwable failure) {
        failed = true;
        String text = "state file " + file + " cannot be written: " + Texts.describe(failure);
        if (!text.equals(trouble)) {
            trouble = text;
            Log.error(text + "; this is tried again every second", failure);
        }
    }

    private boolean isDirty() {
        if (failed) {
            return true;
        }
        for (DurableCell each : cells) {
            if (each.isUnsaved()) {
                return true;
            }
        }
        return false;
    }

    /** How long after {@code nowNs} a snapshot may be taken; 0 or less if it may be. */
    private long waitNs(long nowNs, boolean hurried) {
        if (failed) {
            return RETRY_NS - (nowNs - takenNs);
        }
        return hurried || !everTaken ? 0 : intervalNs - (nowNs - takenNs);
    }

    // ---- at rest

    /** Whether there is something to do. {@code hurried}: the instance waits for all to be written. */
    boolean isDue(boolean hurried) {
        Snapshot last = onItsWay;
        if (last != null) {
            return last.isDone();
        }
        return isDirty() ? waitNs(owner.graph.clock.nanoTime(), hurried) <= 0 : hurried;
    }

    /** How long after {@code nowNs} a snapshot is due by the clock alone, or never. */
    long delayNs(long nowNs, boolean hurried) {
        return onItsWay == null && isDirty() ? waitNs(nowNs, hurried) : Moment.NEVER;
    }

    /** Why the file can't be written; empty if it can. Any thread. */
    String trouble() {
        return trouble;
    }
}
