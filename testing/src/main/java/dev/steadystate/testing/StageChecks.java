package dev.steadystate.testing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** What has to hold while a graph runs: asked by the test's thread, in a simulation after every step. */
final class StageChecks {
    private record Always(String name, BooleanSupplier condition) {}

    private record Eventually(String name, BooleanSupplier condition, long withinNs, long untilNs) {}

    private final List<Always> always = new ArrayList<>();
    private final List<Eventually> eventually = new ArrayList<>();
    /** An assertion that failed within an actor, where the runtime takes it for a failure of the actor. */
    private volatile @Nullable AssertionError failed;

    void always(String name, BooleanSupplier condition) {
        always.add(new Always(name, condition));
    }

    void eventually(Duration within, String name, BooleanSupplier condition, long nowNs) {
        eventually.add(new Eventually(name, condition, within.toNanos(), nowNs + within.toNanos()));
    }

    /** Any thread: makes the test fail at its next look. */
    void fail(AssertionError failure) {
        failed = failure;
    }

    void check(long nowNs) {
        AssertionError failure = failed;
        if (failure != null) {
            failed = null;
            throw failure;
        }
        for (int i = 0; i < always.size(); i++) {
            if (!always.get(i).condition.getAsBoolean()) {
                throw new InvariantViolation("always \"" + always.get(i).name + "\": it no longer holds");
            }
        }
        for (int i = eventually.size() - 1; i >= 0; i--) {
            Eventually each = eventually.get(i);
            if (each.condition.getAsBoolean()) {
                eventually.remove(i);
            } else if (nowNs - each.untilNs >= 0) {
                throw missed(each, "has not come true in time");
            }
        }
    }

    /** The graph has stopped, or the test is over: what has not come true never will. */
    void end(long nowNs) {
        check(nowNs);
        if (!eventually.isEmpty()) {
            throw missed(eventually.get(0), "had not come true when the graph or the test ended");
        }
    }

    private static InvariantViolation missed(Eventually each, String how) {
        return new InvariantViolation(
                "eventually \"" + each.name + "\", within " + Duration.ofNanos(each.withinNs) + ": it " + how);
    }
}
