package dev.steadystate.telemetry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Latencies found by sampling, against delays that are known. */
final class LatencyGaugeTest {
    private static final long MS = 1_000_000;
    private static final long INTERVAL_NS = 100 * MS;

    private final LatencyGauge gauge = new LatencyGauge();

    /** How many messages an even flow of {@code perMs} has moved {@code ns} after its start. */
    private static long moved(long ns, long perMs) {
        return ns <= 0 ? 0 : ns * perMs / MS;
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 10_000, MS, 30 * MS, 99 * MS, 100 * MS, 250 * MS, 5_000 * MS, 60_000 * MS})
    void anEvenFlowIsMeasuredToAFewMessages(long delayNs) {
        long perMs = 1000;
        long start = Long.MAX_VALUE - 3 * MS; // the clock wraps
        long latency = LatencyGauge.UNKNOWN;
        for (long ns = 0; ns < delayNs * 3 + 10 * INTERVAL_NS; ns += INTERVAL_NS) {
            latency = gauge.sample(start + ns, moved(ns, perMs), moved(ns - delayNs, perMs));
        }
        long error = delayNs > 64 * INTERVAL_NS ? delayNs / 8 : 2 * MS / perMs + delayNs / 1_000_000;
        assertThat(latency).isCloseTo(delayNs, within(error));
    }

    @Test
    void anUnevenFlowIsMeasuredToAnInterval() {
        long seed = 20260101;
        Random random = new Random(seed);
        long delayNs = 730 * MS;
        long[] sentAt = new long[400];
        long sent = 0;
        for (int i = 0; i < sentAt.length; i++) {
            sent += random.nextInt(10) == 0 ? random.nextInt(100_000) : 0;
            sentAt[i] = sent;
        }
        int known = 0;
        int steps = (int) (delayNs / INTERVAL_NS);
        for (int i = 0; i < sentAt.length; i++) {
            long passed = i < steps + 1 ? 0 : sentAt[i - steps - 1]; // taken in the interval in which the delay is over
            long latency = gauge.sample(i * INTERVAL_NS, sentAt[i], passed);
            if (latency != LatencyGauge.UNKNOWN && i > 2 * steps) {
                known++;
                assertThat(latency).as("seed %d, sample %d", seed, i).isBetween(0L, delayNs + 2 * INTERVAL_NS);
            }
        }
        assertThat(known).isGreaterThan(50);
    }

    @Test
    void aLaneThatStandsStillShowsTheAgeOfItsOldestMessage() {
        gauge.sample(0, 0, 0);
        gauge.sample(INTERVAL_NS, 5, 0);
        for (int i = 2; i < 500; i++) {
            assertThat(gauge.sample(i * INTERVAL_NS, 5 + i, 0)).isEqualTo((i - 1) * INTERVAL_NS);
        }
        assertThat(gauge.sample(500 * INTERVAL_NS, 600, 505))
                .as("all have left at once, and it is known")
                .isPositive();
    }

    @Test
    void anIdleLaneShowsNothing() {
        assertThat(gauge.sample(0, 0, 0)).isEqualTo(LatencyGauge.UNKNOWN);
        assertThat(gauge.sample(INTERVAL_NS, 0, 0)).isEqualTo(LatencyGauge.UNKNOWN);
    }

    @Test
    void whatComesAndGoesBetweenTwoSamplesTakesNoTime() {
        gauge.sample(0, 0, 0);
        gauge.sample(INTERVAL_NS, 7, 7);
        assertThat(gauge.sample(2 * INTERVAL_NS, 7, 7)).isZero();
        assertThat(gauge.sample(3 * INTERVAL_NS, 7, 7)).isEqualTo(LatencyGauge.UNKNOWN);
    }
}
