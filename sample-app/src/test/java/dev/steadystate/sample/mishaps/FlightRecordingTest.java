package dev.steadystate.sample.mishaps;

import static dev.steadystate.sample.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.steadystate.runtime.Activity;
import dev.steadystate.runtime.GraphMonitor;
import dev.steadystate.runtime.GraphProbe;
import dev.steadystate.runtime.GraphSettings;
import dev.steadystate.runtime.InstanceProbe;
import dev.steadystate.runtime.UncleanShutdownException;
import dev.steadystate.telemetry.FlightEvents;
import dev.steadystate.telemetry.TelemetryOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Flight Recorder keeps of a real graph in which much goes wrong. */
final class FlightRecordingTest {
    private static final List<String> EVENTS = List.of("Restart", "Failure", "DeadLetter", "Veto", "SlowActivation");

    @TempDir
    private Path directory;

    /** Knows when all parts have been fitted and the fitter rests, and how often somebody was told of slow activations. */
    private static final class Onlooker implements GraphMonitor {
        private volatile @Nullable GraphProbe graph;
        private final AtomicInteger slow = new AtomicInteger();

        @Override
        public void starting(GraphProbe starting) {
            graph = starting;
        }

        @Override
        public void slow(InstanceProbe instance, String method, int activations, long tookNs) {
            slow.incrementAndGet();
        }

        /** That the last part was taken is seen before it is told how long that took. */
        private boolean hasSeenAll() {
            GraphProbe seen = Objects.requireNonNull(graph);
            return seen.lanes().stream()
                            .anyMatch(lane -> lane.channel().equals("parts") && lane.taken() == Mishaps.PARTS)
                    && seen.instances().stream()
                            .anyMatch(each -> each.actor().equals("Fitter")
                                    && each.activity().kind() == Activity.Kind.INPUT);
        }
    }

    /** Runs the graph from its start to its unclean end. */
    private static Onlooker run() {
        Onlooker onlooker = new Onlooker();
        Mishaps graph = SteadyMishaps.builder()
                .telemetry(onlooker)
                .telemetry(new FlightEvents())
                .build();
        graph.start();
        await().until(onlooker::hasSeenAll);
        assertThatThrownBy(graph::close).isInstanceOf(UncleanShutdownException.class);
        return onlooker;
    }

    private List<RecordedEvent> ours(Recording recording) throws IOException {
        Path file = directory.resolve("mishaps.jfr");
        recording.dump(file);
        return RecordingFile.readAllEvents(file).stream()
                .filter(event -> event.getEventType().getName().startsWith("dev.steadystate."))
                .toList();
    }

    private static List<RecordedEvent> named(List<RecordedEvent> events, String name) {
        return events.stream()
                .filter(event -> event.getEventType().getName().equals("dev.steadystate." + name))
                .toList();
    }

    @Test
    void restartsDeadLettersSlowActivationsAndVetoesAreRecorded() throws IOException {
        try (Recording recording = new Recording()) {
            recording.start();
            Onlooker onlooker = run();
            recording.stop();
            List<RecordedEvent> events = ours(recording);

            assertThat(named(events, "Restart")).isNotEmpty().allSatisfy(restart -> {
                assertThat(restart.getString("graph")).isEqualTo("Mishaps");
                assertThat(restart.getString("actor")).isEqualTo("Fitter");
                assertThat(restart.getString("message")).isEqualTo("java.lang.IllegalStateException: part 2 is bent");
                assertThat(restart.getDuration("pause")).isLessThan(Duration.ofSeconds(1));
            });
            assertThat(named(events, "DeadLetter")).singleElement().satisfies(letter -> {
                assertThat(letter.getString("channel")).isEqualTo("parts");
                assertThat(letter.getInt("attempts")).isEqualTo(2);
                assertThat(letter.getString("message")).isEqualTo("java.lang.IllegalStateException: part 2 is bent");
            });
            assertThat(named(events, "SlowActivation")).anySatisfy(slow -> {
                assertThat(slow.getString("actor")).isEqualTo("Fitter");
                assertThat(slow.getString("method")).isEqualTo("fit");
                assertThat(slow.getDuration("took")).isGreaterThanOrEqualTo(Duration.ofNanos(Mishaps.STIFF_NS));
            });
            assertThat(named(events, "Veto")).anySatisfy(veto -> {
                assertThat(veto.getString("actor")).isEqualTo("Fitter");
                assertThat(veto.getString("reason")).isNotBlank();
            });
            assertThat(onlooker.slow).hasPositiveValue();
        }
    }

    @Test
    void whatIsNotRecordedIsNeitherWrittenNorTimed() throws IOException {
        try (Recording recording = new Recording()) {
            EVENTS.forEach(name -> recording.disable("dev.steadystate." + name));
            recording.start();
            Onlooker onlooker = run();
            recording.stop();

            assertThat(ours(recording)).isEmpty();
            assertThat(onlooker.slow).hasValue(0);
        }
    }

    @Test
    void aMainThatIsRecordedWritesEventsWithoutAWordInTheCode() {
        try (Recording recording = new Recording()) {
            recording.start();
            assertThat(new TelemetryOptions().applyTo(GraphSettings.defaults()).telemetry())
                    .hasExactlyElementsOfTypes(FlightEvents.class);
        }
    }
}
