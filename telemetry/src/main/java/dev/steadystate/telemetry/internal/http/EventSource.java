package dev.steadystate.telemetry.internal.http;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a viewer's first events come from. Any thread; never blocks for long. */
public interface EventSource {
    /**
     * Returns what a viewer has to be told before anything else.
     *
     * @param lastId what the client says it has seen last; null for nothing
     * @return the events, oldest first: what it has missed if that is still known, otherwise the newest notes and frame
     */
    List<Event> greeting(@Nullable String lastId);
}
