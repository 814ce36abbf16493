package dev.steadystate.testing.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What one party did when it was its turn. */
final class TraceStep {
    final long number;
    final long timeNs;
    final String who;
    final List<TraceEvent> events = new ArrayList<>();

    TraceStep(long number, long timeNs, String who) {
        this.number = number;
        this.timeNs = timeNs;
        this.who = who;
    }

    /** Whether time passes in it, and nothing else. */
    boolean isPassing() {
        return events.size() == 1 && events.get(0).kind() == TraceEvent.Kind.PASSES;
    }

    String sentences() {
        return events.stream().map(TraceEvent::sentence).collect(Collectors.joining("; "));
    }
}
