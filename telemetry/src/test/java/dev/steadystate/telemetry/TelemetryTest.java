package dev.steadystate.telemetry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be said of the endpoint in code, and the life of its object. */
final class TelemetryTest {
    private final Telemetry.Builder builder = Telemetry.builder();
    private final FakeGraph graph = new FakeGraph();

    @ParameterizedTest
    @ValueSource(ints = {-1, 65_536, Integer.MAX_VALUE})
    void aPortOutOfRangeIsRefused(int port) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Telemetry.onPort(port))
                .withMessage("the telemetry port must be 0 to 65535, not " + port);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 9, 10_001})
    void anIntervalOutOfRangeIsRefused(long ms) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.interval(Duration.ofMillis(ms)))
                .withMessage("the interval of telemetry must be 10 ms to 10 s, not " + Duration.ofMillis(ms));
    }

    @Test
    void tooLittleForTheHistoryIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.historyMemory((1 << 20) - 1))
                .withMessage("the memory for the history of telemetry must be 1 MiB or more, not 1048575 bytes");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.historyDisk(-1))
                .withMessage("the disk for the history of telemetry must be 1 MiB or more, not -1 bytes");
    }

    @Test
    void itHasAnAddressWhileItsGraphRuns() {
        Telemetry telemetry = Telemetry.onPort(0);
        assertThatIllegalStateException().isThrownBy(telemetry::url).withMessageContaining("start the graph first");
        telemetry.starting(graph);
        assertThat(telemetry.url()).hasScheme("http").hasHost("localhost").hasPath("/");
        telemetry.stopped(graph);
        assertThatIllegalStateException().isThrownBy(telemetry::url);
    }

    @Test
    void itShowsOneGraph() {
        Telemetry telemetry = Telemetry.onPort(0);
        telemetry.starting(graph);
        assertThatIllegalStateException()
                .isThrownBy(() -> telemetry.starting(new FakeGraph()))
                .withMessage("this telemetry shows a graph already; give each graph its own");
        telemetry.stopped(graph);
    }
}
