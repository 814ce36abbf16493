package dev.steadystate.telemetry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.steadystate.runtime.Failure;
import dev.steadystate.runtime.Veto;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Flight Recorder is told. */
final class FlightEventsTest {
    private final FakeGraph graph = new FakeGraph();
    private final FakeGraph.FakeInstance actor = graph.actor("Worker");
    private final FlightEvents events = new FlightEvents(Duration.ofMillis(5));

    @TempDir
    private Path folder;

    private void tellAll() {
        IOException cause = new IOException("no route");
        Failure failure = new Failure("Worker", 0, Failure.Phase.ACTIVATION, "work", cause, 1, 0);
        events.restarting(actor, failure, 10_000_000);
        events.failed(actor, failure);
        events.deadLettered(actor, "numbers", 3, cause);
        events.vetoed(new Veto("Worker", 0, "numbers holds 17"));
        events.slow(actor, "work", 1, 7_000_000);
    }

    private List<RecordedEvent> recorded(Recording recording) throws IOException {
        Path file = folder.resolve("recording.jfr");
        recording.dump(file);
        return RecordingFile.readAllEvents(file).stream()
                .filter(each -> each.getEventType().getName().startsWith("dev.steadystate."))
                .toList();
    }

    private static RecordedEvent named(List<RecordedEvent> events, String name) {
        return events.stream()
                .filter(each -> each.getEventType().getName().equals("dev.steadystate." + name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + name + " in " + events));
    }

    @Test
    void eachEventIsRecordedWithItsFigures() throws IOException {
        try (Recording recording = new Recording()) {
            recording.start();
            events.starting(graph);
            tellAll();
            recording.stop();
            List<RecordedEvent> all = recorded(recording);
            assertThat(all).hasSize(5).allSatisfy(each -> {
                assertThat(each.getString("graph")).isEqualTo("Test");
                assertThat(each.getString("actor")).isEqualTo("Worker");
                assertThat(each.getInt("instance")).isZero();
            });
            RecordedEvent restart = named(all, "Restart");
            assertThat(restart.getDuration("pause")).isEqualTo(Duration.ofMillis(10));
            assertThat(restart.getInt("restarts")).isEqualTo(1);
            assertThat(restart.getString("message")).isEqualTo("java.io.IOException: no route");
            assertThat(named(all, "Failure").getString("failure")).contains("Worker-0 failed in work(), attempt 1");
            assertThat(named(all, "DeadLetter").getString("channel")).isEqualTo("numbers");
            assertThat(named(all, "DeadLetter").getInt("attempts")).isEqualTo(3);
            assertThat(named(all, "Veto").getString("reason")).isEqualTo("numbers holds 17");
            assertThat(named(all, "SlowActivation").getDuration("took")).isEqualTo(Duration.ofMillis(7));
            assertThat(named(all, "SlowActivation").getString("method")).isEqualTo("work");
        }
    }

    @Test
    void activationsAreTimedOnlyWhileSomebodyRecordsThem() {
        events.starting(graph);
        assertThat(graph.slowNs).isEqualTo(Long.MAX_VALUE);
        try (Recording recording = new Recording()) {
            recording.start();
            assertThat(graph.slowNs).isEqualTo(5_000_000);
            recording.stop();
            assertThat(graph.slowNs).isEqualTo(Long.MAX_VALUE);
        }
        try (Recording without = new Recording()) {
            without.disable("dev.steadystate.SlowActivation");
            without.start();
            assertThat(graph.slowNs).isEqualTo(Long.MAX_VALUE);
        }
        events.stopped(graph);
        try (Recording later = new Recording()) {
            later.start();
            assertThat(graph.slowNs).as("the graph has stopped").isEqualTo(Long.MAX_VALUE);
        }
    }

    @Test
    void withoutARecordingNothingHappens() {
        events.starting(graph);
        tellAll();
        events.stopped(graph);
        assertThat(graph.slowNs).isEqualTo(Long.MAX_VALUE);
        assertThatThrownBy(() -> new FlightEvents(Duration.ofNanos(1))).hasMessageContaining("from 1 ms on");
    }
}
