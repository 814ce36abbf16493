package dev.steadystate.runtime.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.steadystate.Overflow;
import dev.steadystate.runtime.ChannelClosedException;
import java.lang.invoke.VarHandle;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/**
 * For each argument about memory order in {@code docs/threads.md}: two threads on fresh lanes, and the outcome that must not
 * be. Where a fence is what forbids it, the same without the fence shows that it does happen on this machine.
 */
final class MemoryOrderTest {
    private static final int STREAM = 300_000;

    /** A lane of one place for references whose content is plain, and what each end has seen. */
    private static final class Meeting {
        final Bystander sender = new Bystander("Sender-0");
        final Bystander receiver = new Bystander("Receiver-0");
        final Ring ring;
        final RefOutput<int[]> output;
        final RefInput<int[]> input;
        boolean found;
        int taken;
        boolean torn;

        Meeting(int capacity) {
            ring = new Ring("numbers", new RefSlots(capacity), Long.MAX_VALUE);
            output = new RefOutput<>(new Lane(sender, Overflow.BACKPRESSURE, ring));
            input = new RefInput<>(new Lane(receiver, Overflow.BACKPRESSURE, ring));
        }

        void send() {
            output.send(new int[] {7});
            sender.keep();
        }

        void take() {
            torn |= input.take()[0] != 7;
            receiver.keep();
            taken++;
        }

        void lookForMessage() {
            found = input.has(1);
        }

        boolean isReceiverForgotten() {
            return !found && receiver.woken == 0;
        }

        void lookForRoom() {
            found = output.hasRoom(1);
        }

        boolean isSenderForgotten() {
            return !found && sender.woken == 0;
        }

        void takeAllUntilClosed() {
            while (!input.isClosed()) {
                if (input.has(1)) {
                    take();
                }
            }
        }
    }

    private static Meeting full() {
        Meeting meeting = new Meeting(1);
        meeting.send();
        meeting.input.has(1);
        return meeting;
    }

    // ---- tail and head

    @Test
    void whoSeesTheTailSeesTheMessage() {
        boolean torn = Encounters.leadTo(meeting -> meeting.torn, () -> new Meeting(2), Meeting::send, meeting -> {
            if (meeting.input.has(1)) {
                meeting.take();
            }
        });
        assertThat(torn).isFalse();
    }

    @Test
    void placesAreWrittenAgainOnlyAfterTheyHaveBeenReadAndForgotten() {
        Meeting stream = new Meeting(4);
        inParallel(
                () -> {
                    for (int i = 0; i < STREAM; i++) {
                        for (int spins = 0; !stream.output.hasRoom(1); spins++) {
                            Encounters.pause(spins);
                        }
                        stream.output.send(new int[] {i});
                        stream.sender.keep();
                    }
                },
                () -> {
                    for (int i = 0; i < STREAM; i++) {
                        for (int spins = 0; !stream.input.has(1); spins++) {
                            Encounters.pause(spins);
                        }
                        stream.torn |= stream.input.take()[0] != i;
                        stream.receiver.keep();
                    }
                });
        assertThat(stream.torn).isFalse();
        assertThat(stream.ring.size()).isZero();
    }

    // ---- closed before tail

    @Test
    void closedAndEmptyIsFinal() {
        boolean left = Encounters.leadTo(
                meeting -> meeting.taken != 1,
                () -> new Meeting(2),
                meeting -> {
                    meeting.output.send(new int[] {7});
                    meeting.output.close();
                    meeting.sender.keep();
                },
                Meeting::takeAllUntilClosed);
        assertThat(left).isFalse();
    }

    // ---- waits-flags and their fences

    private static Meeting withoutTheSendersFence() {
        Meeting meeting = new Meeting(2);
        meeting.sender.sharesOneThread();
        return meeting;
    }

    @Test
    void aWaitingReceiverSeesTheMessageOrIsWoken() {
        assertThat(Encounters.leadTo(
                        Meeting::isReceiverForgotten, () -> new Meeting(2), Meeting::send, Meeting::lookForMessage))
                .isFalse();
    }

    @Test
    void withoutTheFenceAReceiverIsForgottenOnThisMachine() {
        assumeThat(Encounters.leadTo(
                        Meeting::isReceiverForgotten,
                        MemoryOrderTest::withoutTheSendersFence,
                        Meeting::send,
                        Meeting::lookForMessage))
                .as("chance did not show it this time")
                .isTrue();
    }

    private static Meeting withoutTheReceiversFence() {
        Meeting meeting = full();
        meeting.receiver.sharesOneThread();
        return meeting;
    }

    @Test
    void aWaitingSenderSeesTheRoomOrIsWoken() {
        assertThat(Encounters.leadTo(
                        Meeting::isSenderForgotten, MemoryOrderTest::full, Meeting::take, Meeting::lookForRoom))
                .isFalse();
    }

    @Test
    void withoutTheFenceASenderIsForgottenOnThisMachine() {
        assumeThat(Encounters.leadTo(
                        Meeting::isSenderForgotten,
                        MemoryOrderTest::withoutTheReceiversFence,
                        Meeting::take,
                        Meeting::lookForRoom))
                .as("chance did not show it this time")
                .isTrue();
    }

    // ---- an instance goes to rest

    private static final class Rest {
        final Readiness readiness = new Readiness();
        final Position tail = new Position(0);
        boolean queued;
        boolean asleep;

        Rest() {
            readiness.schedule();
        }

        void publish(boolean fenced) {
            tail.setRelease(1);
            if (fenced) {
                VarHandle.fullFence();
            }
            queued = readiness.isWaiting() && readiness.schedule();
        }

        void rest() {
            readiness.announceCheck();
            if (tail.getAcquire() != 0) {
                readiness.resume();
            } else {
                asleep = readiness.letGo();
            }
        }
    }

    private static boolean sleptThrough(boolean fenced) {
        return Encounters.leadTo(
                rest -> rest.asleep && !rest.queued, Rest::new, rest -> rest.publish(fenced), Rest::rest);
    }

    @Test
    void anInstanceAtRestIsQueued() {
        assertThat(sleptThrough(true)).isFalse();
    }

    @Test
    void withoutTheFenceAnInstanceSleepsOnOnThisMachine() {
        assumeThat(sleptThrough(false)).as("chance did not show it this time").isTrue();
    }

    // ---- lanes that are filled by others

    @Test
    void withDropOldestEachMessageArrivesInOrderOrIsCounted() {
        Bystander sender = new Bystander("Sender-0");
        Bystander receiver = new Bystander("Receiver-0");
        Ring ring = new Ring("numbers", new LongSlots(4), Long.MAX_VALUE - 9);
        Ring source = new Ring("numbers", new LongSlots(4), Long.MAX_VALUE - 9);
        ring.feed = new OldestFirst(source);
        LongOutput output = new LongOutput(new Lane(sender, Overflow.DROP_OLDEST, source));
        LongInput input = new LongInput(new Lane(receiver, Overflow.DROP_OLDEST, ring));
        long[] taken = new long[1];
        boolean[] disordered = new boolean[1];
        inParallel(
                () -> {
                    for (int i = 1; i <= STREAM; i++) {
                        output.send(i);
                        sender.keep();
                    }
                    output.close();
                    sender.keep();
                },
                () -> {
                    long last = 0;
                    while (!input.isClosed()) {
                        if (input.has(1)) {
                            long message = input.take();
                            disordered[0] |= message <= last;
                            last = message;
                            taken[0]++;
                            receiver.keep();
                        }
                    }
                    disordered[0] |= last != STREAM;
                });
        assertThat(disordered[0]).isFalse();
        assertThat(taken[0] + ring.dropped()).isEqualTo(STREAM);
    }

    /** One thread sends until it is told that the end has come, the other closes and takes until it finds the end. */
    private static final class Entrance {
        final Meeting meeting = new Meeting(16);
        final Ingress<int[]> ingress = new Ingress<>(meeting.ring, Overflow.BACKPRESSURE);
        int accepted;

        void send() {
            try {
                while (true) {
                    accepted += ingress.trySend(new int[] {7}) ? 1 : 0;
                }
            } catch (ChannelClosedException e) {
                // the end
            }
        }

        void close() {
            ingress.close();
            meeting.takeAllUntilClosed();
        }

        boolean hasLost() {
            return meeting.torn || meeting.taken != accepted;
        }
    }

    @Test
    void whatIsAcceptedBeforeTheCloseOfAnIngressIsTakenBeforeItsEnd() {
        assertThat(Encounters.leadTo(Entrance::hasLost, Entrance::new, Entrance::send, Entrance::close))
                .isFalse();
    }

    private static void inParallel(Runnable one, Runnable other) {
        CompletableFuture<Void> second = CompletableFuture.runAsync(other, task -> new Thread(task).start());
        one.run();
        second.join();
    }
}
