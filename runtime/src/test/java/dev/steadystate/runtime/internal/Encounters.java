package dev.steadystate.runtime.internal;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Lets two threads meet at a fresh object, as nearly at the same moment as can be, again and again for a while. */
final class Encounters<S> {
    private static final long MOST_NS = 1_000_000_000L * Integer.getInteger("encounters.seconds", 1);
    private static final int SPINS = 2_000;

    private final AtomicInteger arrived = new AtomicInteger();
    private final Consumer<S> other;
    private volatile @Nullable S met;
    private volatile boolean over;

    private Encounters(Consumer<S> other) {
        this.other = other;
    }

    /** Whether some of the objects are in a certain state when both threads have left them. */
    static <S> boolean leadTo(Predicate<S> state, Supplier<S> fresh, Consumer<S> one, Consumer<S> other) {
        Encounters<S> encounters = new Encounters<>(other);
        CompletableFuture<Void> second =
                CompletableFuture.runAsync(encounters::attend, task -> new Thread(task).start());
        boolean found = false;
        long began = System.nanoTime();
        try {
            for (int round = 0; !found && !second.isDone() && System.nanoTime() - began < MOST_NS; round++) {
                S subject = fresh.get();
                encounters.met = subject;
                encounters.meet(4 * round + 2);
                linger(round & 7);
                one.accept(subject);
                encounters.meet(4 * round + 4);
                found = !encounters.over && state.test(subject);
            }
        } finally {
            encounters.over = true;
        }
        second.join();
        return found;
    }

    private void attend() {
        try {
            for (int round = 0; !over; round++) {
                meet(4 * round + 2);
                S subject = met;
                if (!over && subject != null) {
                    linger(round >> 3 & 7);
                    other.accept(subject);
                    meet(4 * round + 4);
                }
            }
        } finally {
            over = true;
        }
    }

    /** Neither thread is always the first. */
    private static void linger(int pauses) {
        for (int i = 0; i < pauses; i++) {
            Thread.onSpinWait();
        }
    }

    /** Returns when both threads have come here so often that their number is reached. */
    private void meet(int together) {
        arrived.incrementAndGet();
        for (int spins = 0; arrived.get() - together < 0 && !over; spins++) {
            pause(spins);
        }
    }

    /** Passes a very short time, after so many others in a row. */
    @SuppressWarnings("ThreadPriorityCheck") // whom it waits for may need the processor
    static void pause(int spins) {
        if (spins < SPINS) {
            Thread.onSpinWait();
        } else {
            Thread.yield();
        }
    }
}
