package dev.steadystate.testing.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes steps as a Mermaid sequence diagram: an arrow for what is sent, a note for all else. */
final class SequenceDiagram {
    private final Map<String, String> participants = new LinkedHashMap<>();
    private final StringBuilder lines = new StringBuilder();

    private SequenceDiagram() {}

    static String of(List<TraceStep> steps) {
        SequenceDiagram diagram = new SequenceDiagram();
        for (TraceStep step : steps) {
            step.events.forEach(event -> diagram.add(step.who, event));
        }
        StringBuilder text = new StringBuilder("sequenceDiagram\n");
        diagram.participants.forEach((name, id) -> text.append("    participant ")
                .append(id)
                .append(" as ")
                .append(escaped(name))
                .append('\n'));
        return text.append(diagram.lines).toString();
    }

    private void add(String who, TraceEvent event) {
        String from = id(who);
        if (event.peer().isEmpty()) {
            line("Note over " + from + ": " + escaped(event.sentence()));
            return;
        }
        switch (event.kind()) {
            case SENDS -> line(from + "-)" + id(event.peer()) + ": " + escaped(event.channel() + ": " + event.text()));
            case CLOSES -> line(from + "-x" + id(event.peer()) + ": " + escaped("closes " + event.channel()));
            default -> line("Note over " + from + ": " + escaped(event.sentence()));
        }
    }

    private void line(String text) {
        lines.append("    ").append(text).append('\n');
    }

    private String id(String name) {
        return participants.computeIfAbsent(name, unknown -> "p" + participants.size());
    }

    /** Semicolons end a statement in Mermaid, and a number sign begins an entity. */
    private static String escaped(String text) {
        return text.replace("#", "#35;")
                .replaceAll("(?<!#35);", "#59;")
                .replace("<", "#lt;")
                .replace(">", "#gt;");
    }
}
