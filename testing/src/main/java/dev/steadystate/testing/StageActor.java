package dev.steadystate.testing;

import dev.steadystate.runtime.internal.ActorInstance;
import dev.steadystate.runtime.internal.Appointment;
import dev.steadystate.runtime.internal.LaneInput;
import java.time.Duration;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One instance of an actor on a stage: what it has done, and which faults befall it. Faults may be planned before the graph
 * starts and while it runs, by any thread.
 *
 * <p>Activations are counted from 1 over all restarts. A fault that is planned for one strikes before the actor's method is
 * called, with the message taken that it would have been given, so attempts and dead letters are counted as for a failure of the
 * actor's own. Of an actor with several methods that are due at once the next one may come first.
 */
public final class StageActor {
    private static final long NEVER = Long.MAX_VALUE;

    private final String label;
    private @Nullable ActorInstance instance;
    private @Nullable Appointment appointment;

    // Guarded by this.
    private final TreeMap<Long, Supplier<? extends Throwable>> planned = new TreeMap<>();
    private int strikesLeft;
    private boolean killed;
    private long stallAt = NEVER;
    private long stallNs;

    /** Written by the instance's thread. */
    private volatile long activations;

    private volatile int failures;
    private volatile @Nullable Throwable lastFailure;
    /** Whether a look at the plans is worth it. */
    private volatile boolean faulty;

    private volatile boolean stalled;
    private volatile long stalledUntilNs = NEVER;

    StageActor(String label) {
        this.label = label;
    }

    // ---- faults

    /**
     * Has an activation fail.
     *
     * @param activation which one, from 1; more than {@link #activations()}
     * @return this
     */
    public StageActor failAt(long activation) {
        return failAt(activation, () -> new InjectedFault("planned for activation " + activation + " of " + label));
    }

    /**
     * Has an activation fail.
     *
     * @param activation which one, from 1; more than {@link #activations()}
     * @param failure makes what is thrown
     * @return this
     */
    public synchronized StageActor failAt(long activation, Supplier<? extends Throwable> failure) {
        if (activation <= activations) {
            throw new IllegalArgumentException(
                    label + " has made " + activations + " activations; number " + activation + " can't fail any more");
        }
        planned.put(activation, failure);
        faulty = true;
        return this;
    }

    /**
     * Has activations fail now and then: where, is part of a simulation's schedule; on real threads chance decides.
     *
     * @param times how often at most
     * @return this
     */
    public synchronized StageActor mayFail(int times) {
        strikesLeft = times;
        faulty = true;
        return this;
    }

    /** Has it fail for good at its next chance, whatever restarts it has left: {@code @Restarts(onExhausted)} decides what follows. */
    public void kill() {
        synchronized (this) {
            killed = true;
            faulty = true;
        }
        lookAgain();
    }

    /** Has it do nothing, and not agree to stop either, until {@link #resume}. A running method is not interrupted. */
    public void stall() {
        stalledUntilNs = NEVER;
        stalled = true;
    }

    /**
     * Has it do nothing for a time, once it has made so many activations.
     *
     * @param activation before which one, from 1; more than {@link #activations()}
     * @param duration how long, of the graph's time
     * @return this
     */
    public synchronized StageActor stallAt(long activation, Duration duration) {
        stallAt = activation;
        stallNs = duration.toNanos();
        faulty = true;
        return this;
    }

    /** Ends a stall. */
    public void resume() {
        stalled = false;
        lookAgain();
    }

    private void lookAgain() {
        if (instance != null) {
            instance.lookAgain();
        }
    }

    // ---- what it has done

    /** {@return how many activations it has made, failed ones included; of a batch that failed only the one that did counts} */
    public long activations() {
        return activations;
    }

    /** {@return how often it has failed, by itself or as planned} */
    public int failures() {
        return failures;
    }

    /** {@return why it failed the last time; null if it never did} */
    public @Nullable Throwable lastFailure() {
        return lastFailure;
    }

    /** {@return how often it has been restarted; 0 before the start} */
    public int regeneration() {
        return instance == null ? 0 : instance.regeneration();
    }

    @Override
    public String toString() {
        return label;
    }

    // ---- by the stage

    void plays(ActorInstance on) {
        instance = on;
        appointment = on.appointment("stall");
    }

    private ActorInstance instance() {
        return Objects.requireNonNull(instance, "on stage");
    }

    boolean isStalled() {
        if (!stalled) {
            return false;
        }
        if (stalledUntilNs != NEVER && instance().clock().nanoTime() - stalledUntilNs >= 0) {
            stalled = false;
        }
        return stalled;
    }

    /** Whether something is to happen to it even if it has nothing to do. */
    boolean isDoomed() {
        return faulty && isKilled();
    }

    private synchronized boolean isKilled() {
        return killed;
    }

    /** How many activations it may make before the next fault; the instance's thread asks. */
    int activationsToFault(int most) {
        if (!faulty) {
            return most;
        }
        synchronized (this) {
            long next = Math.min(planned.isEmpty() ? NEVER : planned.firstKey(), stallAt);
            return (int) Math.max(1, Math.min(most, next - 1 - activations));
        }
    }

    /** What befalls it now, instead of its next activation; null for nothing. */
    @Nullable
    Throwable fault(Engine engine) {
        if (!faulty) {
            return null;
        }
        synchronized (this) {
            if (killed) {
                killed = false;
                return new ActorKilled(label + " was killed by the test");
            }
            if (!planned.isEmpty() && planned.firstKey() <= activations + 1) {
                return planned.pollFirstEntry().getValue().get();
            }
            if (strikesLeft > 0 && engine.strikes()) {
                strikesLeft--;
                return new InjectedFault("chance struck activation " + (activations + 1) + " of " + label);
            }
            return null;
        }
    }

    /** Begins a stall that is planned for now; true if it does. */
    boolean stallsNow() {
        if (!faulty) {
            return false;
        }
        synchronized (this) {
            if (stallAt > activations + 1) {
                return false;
            }
            stallAt = NEVER;
            stalledUntilNs = instance().clock().nanoTime() + stallNs;
            stalled = true;
        }
        Objects.requireNonNull(appointment, "on stage").set(stalledUntilNs);
        return true;
    }

    /** Takes the message that the next activation would be given, so that it is the one that fails. */
    void takeSuspect() {
        for (LaneInput each : instance().laneInputs()) {
            if (each.has(1)) {
                each.takeAny();
                return;
            }
        }
    }

    @SuppressWarnings("NonAtomicVolatileUpdate") // only the instance's thread writes
    void activated(int count) {
        activations += count;
    }

    @SuppressWarnings("NonAtomicVolatileUpdate") // only the instance's thread writes
    void failed(Throwable failure) {
        activations++;
        failures++;
        lastFailure = failure;
    }
}
