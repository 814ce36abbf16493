package dev.steadystate.processor.validate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.steadystate.processor.model.Channel;
import dev.steadystate.processor.validate.Tokens.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The verdict on rings with a bounded number of messages, against every way in which the messages can lie in them. */
final class TokensTest {
    private static final int RINGS = 2_000;
    private static final int MOVES = 300;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void aRingCanStallIfAndOnlyIfTheMessagesCanLieSoThatAllStepsAreBlocked(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < RINGS; i++) {
            List<Wait> ring = ring(random, false);
            int messages =
                    random.nextInt(ring.stream().mapToInt(TokensTest::capacity).sum() + 1);
            boolean canStall = canStall(ring, messages, new int[ring.size()], 0);
            assertThat(Tokens.verdict(ring, messages) != Verdict.LIVE)
                    .as("%d messages in %s", messages, text(ring))
                    .isEqualTo(canStall);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {4, 5, 6})
    void aLiveRingRunsForeverHoweverItsStepsAreChosen(long seed) {
        Random random = new Random(seed);
        int live = 0;
        for (int i = 0; i < RINGS; i++) {
            List<Wait> ring = ring(random, true);
            int messages =
                    random.nextInt(ring.stream().mapToInt(TokensTest::capacity).sum() + 1);
            if (Tokens.verdict(ring, messages) == Verdict.LIVE) {
                live++;
                run(ring, spread(ring, messages, random), random);
            }
        }
        assertThat(live).isGreaterThan(RINGS / 10);
    }

    @Test
    void capacitiesAtTheEndOfTheRangeDoNotOverflow() {
        List<Wait> ring =
                IntStream.range(0, 8).mapToObj(i -> wait(1 << 30, 1, 1)).toList();
        assertThat(Tokens.verdict(ring, 1L << 32)).isEqualTo(Verdict.LIVE);
        assertThat(Tokens.verdict(ring, 1L << 33)).isEqualTo(Verdict.FULL);
    }

    /** One to three channels; if balanced, each step sends as many as it takes. */
    private static List<Wait> ring(Random random, boolean balanced) {
        int size = 1 + random.nextInt(3);
        int[] capacity = random.ints(size, 0, 4).map(bits -> 1 << bits).toArray();
        int[] demand = new int[size];
        List<Wait> ring = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            int most = balanced ? Math.min(capacity[i], capacity[(i + 1) % size]) : capacity[i];
            demand[i] = 1 + random.nextInt(most);
        }
        for (int i = 0; i < size; i++) {
            int room = balanced ? demand[(i + size - 1) % size] : 1 + random.nextInt(capacity[i]);
            ring.add(wait(capacity[i], room, demand[i]));
        }
        return ring;
    }

    private static Wait wait(int capacity, int room, int demand) {
        Channel channel = new Channel("c", false, null, capacity, "BACKPRESSURE", false, false, List.of(), List.of());
        return new Wait(null, null, channel, null, room, demand);
    }

    private static boolean canStall(List<Wait> ring, int messages, int[] fill, int channel) {
        if (channel == ring.size()) {
            return messages == 0 && IntStream.range(0, ring.size()).noneMatch(step -> canRun(ring, fill, step));
        }
        for (int held = 0; held <= Math.min(messages, capacity(ring.get(channel))); held++) {
            fill[channel] = held;
            if (canStall(ring, messages - held, fill, channel + 1)) {
                return true;
            }
        }
        return false;
    }

    /** Step i sends to channel i and takes from the one before. */
    private static boolean canRun(List<Wait> ring, int[] fill, int step) {
        int before = (step + ring.size() - 1) % ring.size();
        Wait output = ring.get(step);
        return fill[before] >= ring.get(before).demand() && capacity(output) - fill[step] >= output.room();
    }

    private static void run(List<Wait> ring, int[] fill, Random random) {
        for (int move = 0; move < MOVES; move++) {
            int[] ready = IntStream.range(0, ring.size())
                    .filter(step -> canRun(ring, fill, step))
                    .toArray();
            assertThat(ready).as("%s with %s", text(ring), fill).isNotEmpty();
            int step = ready[random.nextInt(ready.length)];
            fill[(step + ring.size() - 1) % ring.size()] -= ring.get(step).room();
            fill[step] += ring.get(step).room();
        }
    }

    private static int[] spread(List<Wait> ring, int messages, Random random) {
        int[] fill = new int[ring.size()];
        for (int left = messages; left > 0; ) {
            int channel = random.nextInt(ring.size());
            if (fill[channel] < capacity(ring.get(channel))) {
                fill[channel]++;
                left--;
            }
        }
        return fill;
    }

    private static int capacity(Wait wait) {
        return wait.channel().capacity();
    }

    private static String text(List<Wait> ring) {
        return ring.stream()
                .map(wait -> "(" + capacity(wait) + ", room " + wait.room() + ", demand " + wait.demand() + ")")
                .toList()
                .toString();
    }
}
