package dev.steadystate.telemetry.internal.endpoint;

import dev.steadystate.runtime.Failure;
import dev.steadystate.runtime.GraphFacts;
import dev.steadystate.runtime.GraphFacts.SettingFacts;
import dev.steadystate.runtime.GraphState;
import dev.steadystate.runtime.TelemetryFacts.AlertFacts;
import dev.steadystate.runtime.Veto;
import dev.steadystate.runtime.internal.Durations;
import dev.steadystate.telemetry.GraphSnapshot;
import dev.steadystate.telemetry.InstanceSnapshot;
import dev.steadystate.telemetry.internal.alerts.AlertBoard;
import dev.steadystate.telemetry.internal.alerts.RaisedAlert;
import dev.steadystate.telemetry.internal.alerts.Subject;
import dev.steadystate.telemetry.internal.wire.Columns;
import dev.steadystate.telemetry.internal.wire.Notes;
import dev.steadystate.telemetry.internal.wire.Notes.AlertNote;
import dev.steadystate.telemetry.internal.wire.Notes.FailureNote;
import dev.steadystate.telemetry.internal.wire.Notes.VetoNote;
import dev.steadystate.telemetry.internal.wire.Topology;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Writes down what is text or seldom changes. One thread at a time. */
final class NotesMaker {
    private static final int MOST_STACK_LINES = 5;
    private static final int LONGEST_LINE = 300;

    private final Topology topology;
    private final List<AlertFacts> declared;
    private final WallClock wall;
    private final long startedAt;
    private final long shutdownTimeoutMs;
    private long stoppingAt;

    NotesMaker(GraphFacts facts, Topology topology, WallClock wall, long startedAt) {
        this.startedAt = startedAt;
        this.topology = topology;
        this.wall = wall;
        declared = facts.telemetry().alerts();
        shutdownTimeoutMs = shutdownTimeout(facts.settings());
    }

    private static long shutdownTimeout(List<SettingFacts> settings) {
        return settings.stream()
                .filter(each -> each.name().equals("shutdownTimeout"))
                .mapToLong(each -> TimeUnit.NANOSECONDS.toMillis(
                        Durations.parse(each.value()).toNanos()))
                .findFirst()
                .orElse(0);
    }

    Notes notes(GraphSnapshot snapshot, AlertBoard raised) {
        Map<Integer, FailureNote> failures = new HashMap<>();
        for (int i = 0; i < snapshot.instances().size(); i++) {
            InstanceSnapshot instance = snapshot.instances().get(i);
            Failure failure = instance.lastFailure();
            if (failure != null) {
                failures.put(i, note(failure, instance.restarts()));
            }
        }
        return new Notes(
                snapshot.instances().stream().map(InstanceSnapshot::thread).toList(),
                Map.copyOf(failures),
                snapshot.vetoes().stream().map(this::note).toList(),
                deadline(snapshot),
                raised.alerts().stream().map(this::note).toList());
    }

    private FailureNote note(Failure failure, int regeneration) {
        List<String> stack = Arrays.stream(failure.cause().getStackTrace())
                .limit(MOST_STACK_LINES)
                .map(line -> shortened("at " + line))
                .toList();
        String message = shortened(failure.cause().toString());
        return new FailureNote(wall.of(failure.atNs()), regeneration, failure.method(), message, stack);
    }

    private VetoNote note(Veto veto) {
        return new VetoNote(topology.instance(veto.actor(), veto.instance()), shortened(veto.reason()));
    }

    private AlertNote note(RaisedAlert raised) {
        Subject subject = raised.subject();
        int element = subject.lanes()
                ? topology.channel(subject.element())
                : subject.parts().get(0);
        return new AlertNote(
                declared.indexOf(raised.alert()),
                element,
                subject.lanes(),
                raised.firing() ? "FIRING" : "PENDING",
                startedAt + TimeUnit.NANOSECONDS.toMillis(raised.sinceNs()),
                Columns.known(raised.value()));
    }

    private static String shortened(String line) {
        return line.length() <= LONGEST_LINE ? line : line.substring(0, LONGEST_LINE) + "…";
    }

    /** When the shutdown times out, if somebody waits for it from its beginning on. */
    private long deadline(GraphSnapshot snapshot) {
        if (snapshot.state() != GraphState.STOPPING || shutdownTimeoutMs == 0) {
            return 0;
        }
        if (stoppingAt == 0) {
            stoppingAt = snapshot.atMs();
        }
        return stoppingAt + shutdownTimeoutMs;
    }
}
