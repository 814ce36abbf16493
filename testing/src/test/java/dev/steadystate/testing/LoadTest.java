package dev.steadystate.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.steadystate.testing.graphs.WordsStage;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Load without the outside world: sources at a rate, sinks with a latency. */
final class LoadTest {
    private static LoadReport load(StageMode mode, double perSecond, Duration latency, Duration measured) {
        try (WordsStage stage = stage(mode, perSecond, latency)) {
            return stage.load(Duration.ofMillis(50), measured);
        }
    }

    private static WordsStage stage(StageMode mode, double perSecond, Duration latency) {
        WordsStage stage = new WordsStage(mode);
        stage.replaceGenerator().numbers().sendAtRate(perSecond, Long.MAX_VALUE, i -> i);
        stage.replaceLogger().messages().latency(latency);
        return stage;
    }

    @Test
    void belowTheSinksLimitTheRateIsTheSourcesAndLatenciesAreShort() {
        LoadReport report = load(StageMode.simulated(2), 10_000, Duration.ofNanos(50_000), Duration.ofSeconds(1));
        LoadReport.Channel messages = report.channel("messages");
        assertThat(messages.rate()).isCloseTo(10_000, within(200.0));
        assertThat(messages.latency().count()).isCloseTo(10_000L, within(200L));
        assertThat(messages.latency().p50()).isLessThan(100_000);
        assertThat(messages.maxFill()).isLessThan(0.01);
        assertThat(report.duration()).isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void aboveItTheChannelsFillAndTheSourceIsLateByWhatIsMissing() {
        LoadReport report = load(StageMode.simulated(2), 40_000, Duration.ofNanos(50_000), Duration.ofSeconds(1));
        LoadReport.Channel messages = report.channel("messages");
        assertThat(messages.rate()).as("20,000 a second is what the sink takes").isLessThan(24_500);
        assertThat(messages.maxFill()).isCloseTo(1, within(0.01));
        assertThat(messages.latency().p99()).as("4,096 messages, 50 us each").isGreaterThan(150_000_000);
        assertThat(report.sources()).singleElement().satisfies(source -> {
            assertThat(source.channel()).isEqualTo("numbers");
            assertThat(source.late().max()).isGreaterThan(TimeUnit.MILLISECONDS.toNanos(100));
        });
        assertThat(report.toString()).contains("messages", "numbers late", "p99.9 us", "measured for 1000 ms");
    }

    @Test
    void theSameSeedGivesTheSameFigures() {
        Duration time = Duration.ofMillis(100);
        LoadReport first = load(StageMode.simulated(3), 20_000, Duration.ofNanos(30_000), time);
        assertThat(load(StageMode.simulated(3), 20_000, Duration.ofNanos(30_000), time))
                .isEqualTo(first);
    }

    @Test
    void onThreadsEveryMessageThatIsTakenIsTimed() {
        LoadReport report = loadOnThreads();
        assertThat(report.channels()).extracting(LoadReport.Channel::name).containsExactly("messages", "numbers");
        assertThat(report.channel("messages").messages()).isPositive();
        assertThat(report.channel("messages").latency().count()).isPositive();
        assertThat(report.channel("numbers").latency().max()).isPositive();
    }

    /** Measures until messages have passed both channels: threads may stand still for as long as is measured. */
    private static LoadReport loadOnThreads() {
        try (WordsStage stage = stage(StageMode.threads(), 5_000, Duration.ofNanos(20_000))) {
            LoadReport report = stage.load(Duration.ofMillis(50), Duration.ofMillis(300));
            while (hasGaps(report) && stage.now().toMinutes() < 1) {
                report = stage.load(Duration.ZERO, Duration.ofMillis(300));
            }
            return report;
        }
    }

    private static boolean hasGaps(LoadReport report) {
        return report.channels().size() < 2
                || report.channels().stream()
                        .anyMatch(each -> each.messages() == 0 || each.latency().count() == 0);
    }
}
