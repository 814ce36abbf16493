package dev.steadystate.runtime.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.steadystate.runtime.Sender;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** The contract of a lane, for values in columns. */
@SuppressWarnings("unchecked") // all ends are for Reading
final class FlatLaneTest extends LaneContract<Reading_Output, Reading_Input> {
    @Override
    Slots slots() {
        return new Reading_Slots(CAPACITY);
    }

    @Override
    Reading_Output output(Lane lane) {
        return new Reading_Output(lane);
    }

    @Override
    Reading_Input input(Lane lane) {
        return new Reading_Input(lane);
    }

    @Override
    Output broadcast(LaneOutput[] lanes) {
        return new Broadcast<Reading>(lanes);
    }

    @Override
    void send(Output output, long message) {
        ((Sender<Reading>) output).send(Reading.of(message));
    }

    @Override
    boolean trySend(Output output, long message) {
        return ((Sender<Reading>) output).trySend(Reading.of(message));
    }

    @Override
    long take(Reading_Input input) {
        return input.take().number();
    }

    @Override
    long peek(Reading_Input input) {
        return input.peek().number();
    }

    @Override
    List<Long> batch(Reading_Input input, int max) {
        List<Long> messages = new ArrayList<>();
        input.batch(max).forEach(message -> messages.add(message.number()));
        return messages;
    }

    @Test
    void aNullIsRefusedAndTakesNoPlace() {
        open(0);
        assertThatThrownBy(() -> output.send(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("a message");
        assertThat(output.isDirty()).isFalse();
    }

    @Test
    void aBatchShowsTheCasesByColumn() {
        open(Long.MAX_VALUE - 1); // the place before the last: adjacent ones end there
        sendAll(0, 2);
        sender.keep();
        takeAll();
        receiver.keep();
        LongStream.of(1, 4, 9).forEach(message -> send(output, message));
        sender.keep();
        ReadingBatch batch = input.batch(CAPACITY);
        assertThat(batch.size()).isEqualTo(3);
        assertThat(batch.isMark(0)).isTrue();
        assertThat(batch.mark(0)).isEqualTo(Reading.Mark.ONE);
        assertThat(batch.isWhole(1)).isTrue();
        assertThat(batch.wholeValue(1)).isEqualTo(4);
        assertThat(batch.wholeValue()[batch.offset() + 1]).isEqualTo(4);
        assertThat(batch.isHalves(2)).isTrue();
        assertThat(batch.halvesLow(2)).isEqualTo(9);
        assertThat(batch.halvesMark(2)).isEqualTo(Reading.Mark.ONE);
        assertThatThrownBy(() -> batch.wholeValue(3)).isInstanceOf(IndexOutOfBoundsException.class);
    }
}
