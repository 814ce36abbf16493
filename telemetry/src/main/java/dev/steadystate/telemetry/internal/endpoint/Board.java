package dev.steadystate.telemetry.internal.endpoint;

import dev.steadystate.telemetry.internal.http.Event;
import dev.steadystate.telemetry.internal.http.EventSource;
import dev.steadystate.telemetry.internal.wire.Frame;
import dev.steadystate.telemetry.internal.wire.Notes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the newest figures of the graph stand, and the few before them, for viewers that come back after a moment. One thread
 * puts, any thread reads.
 */
final class Board implements EventSource {
    private static final int MOST_FRAMES = 100;
    private static final long MOST_BYTES = 4 << 20;

    /** How often notes may change for viewers: a graph in trouble changes them with each failure. */
    private static final long NOTES_EVERY_MS = 1_000;

    private final Deque<Frame> frames = new ArrayDeque<>();
    private long bytes;
    private Notes notes = Notes.NONE;
    private long notesAt;

    /** Puts a frame, and notes if they are news; returns whether they are. Final notes are always news. */
    synchronized boolean put(Frame frame, Notes current, boolean isFinal) {
        frames.addLast(frame);
        bytes += frame.bytes();
        while (frames.size() > MOST_FRAMES || (bytes > MOST_BYTES && frames.size() > 1)) {
            bytes -= frames.removeFirst().bytes();
        }
        boolean news = isFinal || (frame.at() - notesAt >= NOTES_EVERY_MS && !current.equals(notes));
        if (news) {
            notes = current;
            notesAt = frame.at();
        }
        return news;
    }

    /** {@return the newest frame; null before the first} */
    synchronized @Nullable Frame frame() {
        return frames.peekLast();
    }

    /** {@return the notes that hold, as JSON} */
    synchronized byte[] notes() {
        return notes.json(notesAt);
    }

    @Override
    public List<Event> greeting(@Nullable String lastId) {
        List<Event> events = new ArrayList<>();
        events.add(Event.of("notes", null, notes()));
        for (Frame each : missed(lastId)) {
            events.add(event(each));
        }
        return events;
    }

    static Event event(Frame frame) {
        return Event.of("frame", frame.id(), frame.json());
    }

    /** The frames after one that is still there; otherwise the newest. */
    private synchronized List<Frame> missed(@Nullable String lastId) {
        List<Frame> after = new ArrayList<>();
        boolean found = false;
        for (Frame each : frames) {
            if (found) {
                after.add(each);
            }
            found |= each.id().equals(lastId);
        }
        Frame newest = frames.peekLast();
        return found || newest == null ? after : List.of(newest);
    }
}
