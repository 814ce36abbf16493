package dev.steadystate.runtime.internal;

import dev.steadystate.Overflow;
import java.util.ArrayList;
import java.util.List;
import org.jetbrains.lincheck.datastructures.ModelCheckingOptions;
import org.jetbrains.lincheck.datastructures.Operation;
import org.jetbrains.lincheck.datastructures.Validate;
import org.junit.jupiter.api.Test;

/**
 * One sender copies to two receivers, and one of those merges what comes from another sender as well. In every interleaving each
 * receiver gets what each sender has sent, once and in order, whichever activations fail.
 */
public class FanModelTest {
    private static final int CAPACITY = 2;
    private static final long START = Long.MAX_VALUE;

    private final Bystander first = new Bystander("First-0");
    private final Bystander second = new Bystander("Second-0");
    private final Bystander merging = new Bystander("Merging-0");
    private final Bystander other = new Bystander("Other-0");

    private final Ring toMerging = new Ring("numbers", new LongSlots(CAPACITY), START);
    private final Ring toOther = new Ring("numbers", new LongSlots(CAPACITY), START);
    private final Ring fromSecond = new Ring("numbers", new LongSlots(CAPACITY), START);

    private final LongBroadcast all =
            new LongBroadcast(new LaneOutput[] {output(first, toMerging), output(first, toOther)});
    private final LongOutput single = output(second, fromSecond);
    private final LongMerge merge =
            new LongMerge(merging, new LaneInput[] {input(merging, toMerging), input(merging, fromSecond)});
    private final LongInput plain = input(other, toOther);

    private final List<Long> merged = new ArrayList<>();
    private final List<Long> copied = new ArrayList<>();
    private long sent;
    private long sentBySecond = -1;

    private static LongOutput output(Party owner, Ring ring) {
        return new LongOutput(new Lane(owner, Overflow.BACKPRESSURE, ring));
    }

    private static LongInput input(Party owner, Ring ring) {
        return new LongInput(new Lane(owner, Overflow.BACKPRESSURE, ring));
    }

    @Operation(nonParallelGroup = "first")
    public void copy() {
        if (all.hasRoom(1)) {
            all.send(sent++);
        }
        first.keep();
    }

    @Operation(nonParallelGroup = "first")
    public void copyAndFail() {
        if (all.hasRoom(1)) {
            all.send(sent);
        }
        first.undo();
    }

    @Operation(nonParallelGroup = "second")
    public void send() {
        if (single.hasRoom(1)) {
            single.send(sentBySecond--);
        }
        second.keep();
    }

    @Operation(nonParallelGroup = "second")
    public void takeCopy() {
        if (plain.has(1)) {
            copied.add(plain.take());
        }
        other.keep();
    }

    @Operation(nonParallelGroup = "merging")
    public void take() {
        if (merge.has(1)) {
            merged.add(merge.take());
        }
        merging.keep();
    }

    @Operation(nonParallelGroup = "merging")
    public void takeAndFail() {
        if (merge.has(1)) {
            merge.take();
        }
        merging.undo();
    }

    @Validate
    public void eachGotItsShare() {
        while (merge.has(1)) {
            merged.add(merge.take());
        }
        while (plain.has(1)) {
            copied.add(plain.take());
        }
        isWhole(copied, 1, sent);
        isWhole(merged.stream().filter(message -> message >= 0).toList(), 1, sent);
        isWhole(merged.stream().filter(message -> message < 0).toList(), -1, sentBySecond);
    }

    private static void isWhole(List<Long> messages, int step, long end) {
        long expected = Math.min(step, 0);
        for (long each : messages) {
            if (each != expected) {
                throw new IllegalStateException(each + " came instead of " + expected);
            }
            expected += step;
        }
        if (expected != end) {
            throw new IllegalStateException(expected + " never came");
        }
    }

    @Test
    void eachReceiverGetsWhatEachSenderHasSent() {
        new ModelCheckingOptions()
                .threads(3)
                .actorsBefore(1)
                .actorsPerThread(2)
                .actorsAfter(0)
                .iterations(5)
                .invocationsPerIteration(200)
                .sequentialSpecification(Anything.class)
                .check(FanModelTest.class);
    }

    /** The operations have no results; what counts is the validation. */
    public static class Anything {
        public void copy() {}

        public void copyAndFail() {}

        public void send() {}

        public void takeCopy() {}

        public void take() {}

        public void takeAndFail() {}
    }
}
