package dev.steadystate.runtime.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.steadystate.Overflow;
import dev.steadystate.runtime.ChannelClosedException;
import dev.steadystate.runtime.ChannelEmptyException;
import dev.steadystate.runtime.ChannelFullException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every kind of lane does, from any position on; messages are numbers here. */
abstract class LaneContract<O extends LaneOutput, I extends LaneInput> {
    static final int CAPACITY = 8;

    final Bystander sender = new Bystander("Sender-0");
    final Bystander receiver = new Bystander("Receiver-0");

    abstract Slots slots();

    abstract O output(Lane lane);

    abstract I input(Lane lane);

    abstract Output broadcast(LaneOutput[] lanes);

    abstract void send(Output output, long message);

    abstract boolean trySend(Output output, long message);

    abstract long take(I input);

    abstract long peek(I input);

    abstract List<Long> batch(I input, int max);

    O output;
    I input;
    Ring ring;

    void open(long start) {
        ring = new Ring("numbers", slots(), start);
        output = output(Overflow.BACKPRESSURE, ring);
        input = input(new Lane(receiver, Overflow.BACKPRESSURE, ring));
    }

    private O output(Overflow overflow, Ring target) {
        return output(new Lane(sender, overflow, target));
    }

    void sendAll(long from, long to) {
        LongStream.range(from, to).forEach(message -> send(output, message));
    }

    List<Long> takeAll() {
        List<Long> taken = new ArrayList<>();
        while (input.has(1)) {
            taken.add(take(input));
        }
        return taken;
    }

    static List<Long> numbers(long from, long to) {
        return LongStream.range(from, to).boxed().toList();
    }

    @ParameterizedTest
    @ValueSource(longs = {0, Long.MAX_VALUE - 3, -3})
    void messagesArriveInOrderAcrossTheWrapOfThePositions(long start) {
        open(start);
        for (int round = 0; round < 5; round++) {
            sendAll(round * 5L, round * 5L + 5);
            sender.keep();
            assertThat(takeAll()).isEqualTo(numbers(round * 5L, round * 5L + 5));
            receiver.keep();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {0, Long.MAX_VALUE - 3})
    void nothingIsSeenBeforeTheCommit(long start) {
        open(start);
        send(output, 1);
        assertThat(output.isDirty()).isTrue();
        sender.mark();
        assertThat(output.isDirty()).isFalse();
        assertThat(input.has(1)).isFalse();
        sender.commit();
        assertThat(input.available()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, Long.MAX_VALUE - 3})
    void aFailedActivationSendsNothingButWhatWasMarkedBefore(long start) {
        open(start);
        send(output, 1);
        sender.mark();
        sendAll(2, 5);
        output.close();
        sender.undo();
        assertThat(output.isClosed()).isFalse();
        assertThat(takeAll()).containsExactly(1L);
        sendAll(5, 5 + output.room());
        sender.keep();
        assertThat(takeAll()).isEqualTo(numbers(5, 12));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, Long.MAX_VALUE - 3})
    void aFailedActivationGivesBackWhatItTook(long start) {
        open(start);
        sendAll(0, 6);
        sender.keep();
        assertThat(take(input)).isZero();
        receiver.mark();
        assertThat(batch(input, 3)).isNotEmpty();
        receiver.undo();
        assertThat(takeAll()).isEqualTo(numbers(1, 6));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, Long.MAX_VALUE - 3})
    void roomComesBackWithTheReceiversCommit(long start) {
        open(start);
        sendAll(0, CAPACITY);
        sender.keep();
        takeAll();
        assertThat(output.hasRoom(1)).isFalse();
        assertThat(trySend(output, 9)).isFalse();
        receiver.keep();
        assertThat(output.room()).isEqualTo(CAPACITY);
        assertThat(output.hasRoom(CAPACITY)).isTrue();
        assertThat(output.hasRoom(CAPACITY + 1)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 5, 7, Long.MAX_VALUE - 3, Long.MAX_VALUE})
    void aBatchNeverWrapsAndTheRestFollows(long start) {
        int offset = (int) start & (CAPACITY - 1);
        open(start);
        sendAll(0, CAPACITY);
        sender.keep();
        List<Long> taken = new ArrayList<>(batch(input, CAPACITY));
        assertThat(taken).hasSize(CAPACITY - offset);
        while (input.has(1)) {
            taken.addAll(batch(input, CAPACITY));
        }
        assertThat(taken).isEqualTo(numbers(0, CAPACITY));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, Long.MAX_VALUE - 3, Long.MAX_VALUE})
    void peekTakesNothing(long start) {
        open(start);
        send(output, 7);
        sender.keep();
        assertThat(peek(input)).isEqualTo(7);
        assertThat(input.isDirty()).isFalse();
        assertThat(take(input)).isEqualTo(7);
        assertThat(input.isDirty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(longs = {0, Long.MAX_VALUE - 3, Long.MAX_VALUE})
    void closeEndsTheInputWhenAllHasBeenTaken(long start) {
        open(start);
        send(output, 1);
        output.close();
        assertThat(ring.isClosed()).isFalse();
        sender.keep();
        assertThat(input.isClosed()).isFalse();
        assertThat(takeAll()).containsExactly(1L);
        assertThat(input.isClosed()).isTrue();
        assertThat(output.hasRoom(1)).isTrue();
        assertThat(output.isOpenWithRoom(1)).isFalse();
        assertThat(output.room()).isZero();
        assertThatThrownBy(() -> send(output, 2))
                .isInstanceOf(ChannelClosedException.class)
                .hasMessageContaining("\"numbers\" is closed: Sender-0 closed it");
    }

    @ParameterizedTest
    @ValueSource(longs = {0, Long.MAX_VALUE - 3, Long.MAX_VALUE})
    void aClosedLaneHandsOutItsLastMessagesEvenIfTheyAreFewer(long start) {
        open(start);
        sendAll(0, 3);
        sender.keep();
        assertThat(input.has(4)).isFalse();
        output.close();
        sender.keep();
        assertThat(input.has(4)).isTrue();
        assertThat(takeAll()).hasSize(3);
        assertThat(input.has(4)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(longs = {0, Long.MAX_VALUE - 3, Long.MAX_VALUE})
    void errorsNameTheChannelTheActorAndTheRemedy(long start) {
        open(start);
        sendAll(0, CAPACITY);
        assertThatThrownBy(() -> send(output, 8))
                .isInstanceOf(ChannelFullException.class)
                .hasMessage("channel \"numbers\" is full (capacity 8): Sender-0 sent more than its declared room in one"
                        + " activation; declare @Tx(room = n) or look at room()");
        assertThatThrownBy(() -> take(input))
                .isInstanceOf(ChannelEmptyException.class)
                .hasMessageContaining("\"numbers\" is empty: Receiver-0 took more");
    }

    @ParameterizedTest
    @ValueSource(longs = {0, Long.MAX_VALUE - 3})
    void eachEndWakesTheOtherOnlyIfItWaits(long start) {
        open(start);
        send(output, 1);
        sender.keep();
        assertThat(receiver.woken).isZero();
        assertThat(takeAll()).hasSize(1);
        receiver.keep();
        assertThat(sender.woken).isZero();
        sendAll(0, CAPACITY);
        sender.keep();
        assertThat(receiver.woken).isEqualTo(1);
        assertThat(output.hasRoom(1)).isFalse();
        takeAll();
        receiver.keep();
        assertThat(sender.woken).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, Long.MAX_VALUE - 3})
    void dropNewestDropsWhatDoesNotFitAndCountsIt(long start) {
        open(start);
        output = output(Overflow.DROP_NEWEST, ring);
        assertThat(output.hasRoom(100)).isTrue();
        sendAll(0, 12);
        sender.keep();
        assertThat(takeAll()).isEqualTo(numbers(0, CAPACITY));
        assertThat(ring.dropped()).isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, Long.MAX_VALUE - 3})
    void dropOldestKeepsTheNewestAndWhatTheReceiverHoldsAlready(long start) {
        open(start);
        Ring source = new Ring("numbers", slots(), start);
        ring.feed = new OldestFirst(source);
        output = output(Overflow.DROP_OLDEST, source);
        sendAll(0, 3);
        sender.keep();
        assertThat(take(input)).isZero();
        sendAll(3, 20);
        sender.keep();
        receiver.undo();
        assertThat(takeAll()).containsExactly(0L, 12L, 13L, 14L, 15L, 16L, 17L, 18L);
        receiver.keep();
        assertThat(takeAll()).containsExactly(19L);
        assertThat(ring.dropped()).isEqualTo(11);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, Long.MAX_VALUE - 3, Long.MAX_VALUE})
    void dropOldestHandsOutTheRestAfterTheClose(long start) {
        open(start);
        Ring source = new Ring("numbers", slots(), start);
        ring.feed = new OldestFirst(source);
        output = output(Overflow.DROP_OLDEST, source);
        sendAll(0, CAPACITY + 2);
        output.close();
        sender.undo();
        assertThat(output.isClosed()).isFalse();
        sendAll(0, 3);
        output.close();
        sender.keep();
        assertThat(input.isClosed()).isFalse();
        assertThat(takeAll()).containsExactly(0L, 1L, 2L);
        assertThat(input.isClosed()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(longs = {0, Long.MAX_VALUE - 3})
    void whatAFailedActivationPushedOutStaysLostButNothingElseAppears(long start) {
        open(start);
        Ring source = new Ring("numbers", slots(), start);
        ring.feed = new OldestFirst(source);
        output = output(Overflow.DROP_OLDEST, source);
        sendAll(0, CAPACITY);
        sender.keep();
        sendAll(100, 103);
        sender.undo();
        assertThat(takeAll()).isEqualTo(numbers(3, CAPACITY));
        receiver.keep();
        sendAll(200, 220);
        sender.undo();
        sendAll(300, 302);
        sender.keep();
        assertThat(takeAll()).containsExactly(300L, 301L);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, Long.MAX_VALUE - 3})
    void aBroadcastHasTheRoomOfItsFullestReceiverAndReachesAll(long start) {
        open(start);
        Ring other = new Ring("numbers", slots(), start);
        I second = input(new Lane(new Bystander("Other-0"), Overflow.BACKPRESSURE, other));
        Output all = broadcast(new LaneOutput[] {output, output(Overflow.BACKPRESSURE, other)});
        LongStream.range(0, CAPACITY).forEach(message -> send(all, message));
        sender.keep();
        assertThat(takeAll()).isEqualTo(numbers(0, CAPACITY));
        receiver.keep();
        assertThat(all.hasRoom(1)).isFalse();
        assertThat(trySend(all, 8)).isFalse();
        assertThat(input.has(1)).isFalse();
        assertThat(batch(second, CAPACITY)).isNotEmpty();
    }
}
