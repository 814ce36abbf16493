package dev.steadystate.runtime.internal;

import dev.steadystate.Overflow;
import java.util.concurrent.atomic.AtomicInteger;
import org.jetbrains.lincheck.datastructures.ModelCheckingOptions;
import org.jetbrains.lincheck.datastructures.Operation;
import org.jetbrains.lincheck.datastructures.Validate;
import org.junit.jupiter.api.Test;

/**
 * The wake-up protocol, in every interleaving of a sender and those who run the receiver: when all rest, a message that
 * has not been taken is never without somebody who has been told, and the receiver is never run twice at a time.
 */
public class WakeUpModelTest {
    private final Readiness readiness = new Readiness();
    private final AtomicInteger queued = new AtomicInteger();
    private final AtomicInteger running = new AtomicInteger();
    private final Bystander sender = new Bystander("Sender-0");
    private final Ring ring = new Ring("numbers", new LongSlots(8), Long.MAX_VALUE - 1);
    private final LongOutput output = new LongOutput(new Lane(sender, Overflow.BACKPRESSURE, ring));
    private final Sleeper receiver = new Sleeper();
    private final LongInput input = new LongInput(new Lane(receiver, Overflow.BACKPRESSURE, ring));
    private boolean runTwice;

    public WakeUpModelTest() {
        receiver.wake();
    }

    private final class Sleeper extends Party {
        Sleeper() {
            super("Receiver-0");
        }

        @Override
        boolean isWaiting() {
            return readiness.isWaiting();
        }

        @Override
        void wake() {
            if (readiness.schedule()) {
                queued.incrementAndGet();
            }
        }
    }

    @Operation(nonParallelGroup = "sender")
    public void send() {
        if (output.hasRoom(1)) {
            output.send(1);
        }
        sender.keep();
    }

    @Operation
    public void turn() {
        int seen = queued.get();
        if (seen > 0 && queued.compareAndSet(seen, seen - 1)) {
            runTwice |= running.incrementAndGet() > 1;
            do {
                while (input.has(1)) {
                    input.take();
                    receiver.mark();
                    receiver.commit();
                }
            } while (!rest());
        }
    }

    private boolean rest() {
        readiness.announceCheck();
        if (input.has(1)) {
            readiness.resume();
            return false;
        }
        running.decrementAndGet();
        if (!readiness.letGo()) {
            running.incrementAndGet();
            return false;
        }
        return true;
    }

    @Validate
    public void nobodyIsForgotten() {
        if (runTwice || queued.get() > 1) {
            throw new IllegalStateException("the receiver was run twice at a time");
        }
        if (ring.size() > 0 && queued.get() == 0) {
            throw new IllegalStateException("a message waits, and nobody was told");
        }
    }

    @Test
    void noMessageIsLeftWithoutSomebodyWhoWasTold() {
        new ModelCheckingOptions()
                .threads(2)
                .actorsPerThread(2)
                .actorsBefore(0)
                .actorsAfter(0) // a later turn would find what an earlier one forgot
                .iterations(20)
                .invocationsPerIteration(500)
                .sequentialSpecification(Anything.class)
                .check(WakeUpModelTest.class);
    }

    /** The operations have no results; what counts is the validation. */
    public static class Anything {
        public void send() {}

        public void turn() {}
    }
}
