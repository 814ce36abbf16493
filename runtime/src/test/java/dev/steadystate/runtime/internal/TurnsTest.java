package dev.steadystate.runtime.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.steadystate.Overflow;
import dev.steadystate.runtime.GraphSettings;
import dev.steadystate.runtime.LongReceiver;
import dev.steadystate.runtime.LongSender;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How several lanes share one end. */
final class TurnsTest {
    private final Graph graph = new Graph("Test", GraphSettings.defaults(), 1, 0);
    private final ActorInstance[] senders = {instance("Left"), instance("Middle"), instance("Right")};
    private final ActorInstance receiver = instance("Sink");

    private ActorInstance instance(String name) {
        return graph.instance(ActorSpec.named(name).build(), 0);
    }

    @Test
    void aFullLaneDoesNotKeepTheOthersWaitingForEver() {
        LongChannel channel = graph.longChannel("numbers", 4096, Overflow.BACKPRESSURE, Lanes.dealt(3, 1));
        fill(channel.output(senders[0], 0), senders[0], 4000);
        fill(channel.output(senders[2], 2), senders[2], 1);
        LongMerge input = channel.merged(receiver, 0);
        int before = 0;
        while (before == 0 || (input.has(1) && input.take() != 0)) {
            before++;
        }
        assertThat(before).isLessThanOrEqualTo(257);
    }

    private static void fill(LongOutput output, ActorInstance sender, int count) {
        for (long i = count - 1L; i >= 0; i--) {
            output.send(i);
        }
        sender.keep();
    }

    @Test
    void afterAFailureTheSameMessageComesAgain() {
        LongChannel channel = graph.longChannel("numbers", 16, Overflow.BACKPRESSURE, Lanes.dealt(3, 1));
        List<LongOutput> outputs = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            outputs.add(channel.output(senders[i], i));
        }
        LongMerge input = channel.merged(receiver, 0);
        outputs.get(1).send(10);
        senders[1].keep();
        assertThat(input.has(1)).isTrue();
        assertThat(input.take()).isEqualTo(10);
        outputs.get(2).send(20);
        senders[2].keep();
        assertThat(input.take()).isEqualTo(20);
        receiver.rollback();
        receiver.commit();
        outputs.get(0).send(30);
        senders[0].keep();
        assertThat(input.has(1)).isTrue();
        assertThat(input.take()).isEqualTo(10);
    }

    @Test
    void aBundleShowsItsLanesAndSendsEqualKeysTheSameWay() {
        LongChannel channel = graph.longChannel("numbers", 4, Overflow.BACKPRESSURE, Lanes.cross(1, 3));
        OutputBundle<LongSender> out = channel.outputBundle(senders[0], 0);
        List<LongInput> inputs = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            inputs.add(channel.input(instance("Sink" + i), i));
        }
        assertThat(out.lanes()).isEqualTo(3);
        assertThat(out.forKey("a key")).isSameAs(out.forKey("a key"));
        for (int i = 0; i < 4; i++) {
            out.lane(1).send(i);
        }
        assertThat(out.hasRoom(1)).isFalse();
        assertThat(List.of(out.next(), out.next(), out.next())).doesNotContain(out.lane(1));
        senders[0].keep();
        assertThat(inputs.get(1).available()).isEqualTo(4);
        assertThat(inputs.get(0).available()).isZero();
        out.close();
        senders[0].keep();
        assertThat(inputs.get(0).isClosed()).isTrue();
        assertThat(inputs.get(1).isClosed()).isFalse();
    }

    @Test
    void keysSpreadOverTheLanes() {
        LongChannel channel = graph.longChannel("numbers", 4, Overflow.BACKPRESSURE, Lanes.cross(1, 4));
        OutputBundle<LongSender> out = channel.outputBundle(senders[0], 0);
        int[] hits = new int[4];
        for (long key = 0; key < 4_000; key++) {
            for (int lane = 0; lane < 4; lane++) {
                hits[lane] += out.forKey(key) == out.lane(lane) ? 1 : 0;
            }
        }
        assertThat(Arrays.stream(hits)).allMatch(count -> count > 800);
    }

    @Test
    void aReceiverBundleFindsTheLaneThatHasAMessage() {
        LongChannel channel = graph.longChannel("numbers", 4, Overflow.BACKPRESSURE, Lanes.cross(3, 1));
        InputBundle<LongReceiver> in = channel.inputBundle(receiver, 0);
        LongOutput last = channel.output(senders[2], 2);
        last.send(5);
        last.send(6);
        senders[2].keep();
        assertThat(in.has(3)).isFalse();
        assertThat(in.has(2)).isTrue();
        assertThat(in.next()).isSameAs(in.lane(2));
        assertThat(in.next().take()).isEqualTo(5);
        assertThat(in.isDirty()).isTrue();
        assertThat(in.available()).isEqualTo(1);
    }
}
