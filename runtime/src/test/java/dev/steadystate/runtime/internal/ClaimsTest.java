package dev.steadystate.runtime.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.steadystate.Overflow;
import dev.steadystate.runtime.ChannelClosedException;
import dev.steadystate.runtime.DoubleClaim;
import dev.steadystate.runtime.IntClaim;
import dev.steadystate.runtime.LongClaim;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Places that are filled where they stand. */
final class ClaimsTest {
    private static final int CAPACITY = 8;

    private final Bystander sender = new Bystander("Sender-0");
    private final Bystander receiver = new Bystander("Receiver-0");
    private final Ring ring = new Ring("numbers", new LongSlots(CAPACITY), Long.MAX_VALUE - 4);
    private final LongOutput output = new LongOutput(new Lane(sender, Overflow.BACKPRESSURE, ring));
    private final LongInput input = new LongInput(new Lane(receiver, Overflow.BACKPRESSURE, ring));

    private int claimAndSend(int most, long value) {
        LongClaim claim = output.claim(most);
        int size = claim.size();
        for (int i = 0; i < size; i++) {
            claim.set(i, value + i);
        }
        claim.send(size);
        return size;
    }

    private static List<Long> all(LongInput from) {
        List<Long> taken = new ArrayList<>();
        while (from.has(1)) {
            taken.add(from.take());
        }
        return taken;
    }

    @Test
    void aClaimEndsAtTheEndOfTheRingAndTheNextOneGoesOn() {
        // Long.MAX_VALUE - 4 is place 3 of 8.
        assertThat(claimAndSend(100, 10)).isEqualTo(5);
        assertThat(claimAndSend(100, 20)).isEqualTo(3);
        assertThat(claimAndSend(100, 30)).isZero();
        sender.keep();
        assertThat(all(input)).containsExactly(10L, 11L, 12L, 13L, 14L, 20L, 21L, 22L);
    }

    @Test
    void whatIsClaimedAndNotSentIsFreeAgain() {
        LongClaim claim = output.claim(4);
        claim.array()[claim.offset()] = 7;
        claim.set(1, 8);
        claim.set(2, 9);
        claim.send(2);
        output.send(1);
        sender.keep();
        assertThat(all(input)).containsExactly(7L, 8L, 1L);
    }

    @Test
    void aFailedActivationSendsNothingOfItsClaims() {
        claimAndSend(3, 1);
        sender.undo();
        assertThat(all(input)).isEmpty();
        assertThat(output.room()).isEqualTo(CAPACITY);
    }

    @Test
    void aClaimIsSentOnceAndHasBounds() {
        LongClaim claim = output.claim(3);
        assertThatThrownBy(() -> claim.set(3, 1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> claim.send(4)).isInstanceOf(IndexOutOfBoundsException.class);
        claim.send(3);
        assertThatThrownBy(() -> claim.send(1)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void aClosedEndHasNoPlaces() {
        output.close();
        assertThatThrownBy(() -> output.claim(1))
                .isInstanceOf(ChannelClosedException.class)
                .hasMessageContaining("\"numbers\" is closed: Sender-0 closed it");
    }

    @Test
    void aBroadcastClaimReachesAllReceivers() {
        Ring other = new Ring("numbers", new LongSlots(CAPACITY), Long.MAX_VALUE - 4);
        LongInput second = new LongInput(new Lane(new Bystander("Other-0"), Overflow.BACKPRESSURE, other));
        LongBroadcast all = new LongBroadcast(
                new LaneOutput[] {output, new LongOutput(new Lane(sender, Overflow.BACKPRESSURE, other))});
        LongClaim claim = all.claim(4);
        for (int i = 0; i < 4; i++) {
            claim.set(i, i);
        }
        claim.send(3);
        sender.keep();
        assertThat(all(input)).containsExactly(0L, 1L, 2L).isEqualTo(all(second));
    }

    @Test
    void intsAndDoublesAreClaimedInTheSameWay() {
        Ring ints = new Ring("ints", new IntSlots(CAPACITY), 0);
        IntOutput intOutput = new IntOutput(new Lane(sender, Overflow.BACKPRESSURE, ints));
        IntInput intInput = new IntInput(new Lane(receiver, Overflow.BACKPRESSURE, ints));
        IntClaim intClaim = intOutput.claim(2);
        intClaim.set(0, 5);
        intClaim.set(1, 6);
        intClaim.send(2);
        Ring doubles = new Ring("doubles", new DoubleSlots(CAPACITY), 0);
        DoubleOutput doubleOutput = new DoubleOutput(new Lane(sender, Overflow.BACKPRESSURE, doubles));
        DoubleInput doubleInput = new DoubleInput(new Lane(receiver, Overflow.BACKPRESSURE, doubles));
        DoubleClaim doubleClaim = doubleOutput.claim(2);
        doubleClaim.set(0, 0.5);
        doubleClaim.send(1);
        sender.keep();
        assertThat(intInput.take() + intInput.take()).isEqualTo(11);
        assertThat(doubleInput.take()).isEqualTo(0.5);
    }
}
