package dev.steadystate.sample.fizzbuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.steadystate.testing.ActorTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Shows the test of a timer: time passes when the test says so. */
@ActorTest(Heartbeat.class)
final class HeartbeatTest {
    @Test
    void itBeatsTenTimesASecondAndStopsTheGraphAtItsLimit() {
        try (HeartbeatHarness heartbeat = HeartbeatHarness.with(new BeatLimit(3))) {
            heartbeat.advance(Duration.ofMillis(200));
            assertThat(heartbeat.beats()).takes(1L, 2L).isOpen();
            assertThat(heartbeat.hasStopped()).isFalse();
            heartbeat.advance(Duration.ofMillis(100));
            assertThat(heartbeat.beats()).takes(3L).isClosed();
            assertThat(heartbeat.hasStopped()).isTrue();
        }
    }
}
