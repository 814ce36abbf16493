package dev.steadystate.telemetry.internal.http;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * What a viewer has not been sent yet: at most one event of each kind, the newest. So a slow viewer skips events, and nobody
 * waits for it. One thread takes; any thread puts.
 */
final class Mailbox {
    private @Nullable Event notes;
    private @Nullable Event frame;
    private @Nullable Event end;

    synchronized void notes(Event event) {
        notes = event;
        notifyAll();
    }

    synchronized void frame(Event event) {
        frame = event;
        notifyAll();
    }

    /** The last event: after it, nothing is sent. */
    synchronized void end(Event event) {
        end = event;
        notifyAll();
    }

    /**
     * Takes what is there, waiting for it if need be.
     *
     * @return notes before the frame that they belong to, the end last; empty after that time without any
     */
    synchronized List<Event> take(long waitNs) throws InterruptedException {
        long deadline = System.nanoTime() + waitNs;
        while (notes == null && frame == null && end == null) {
            long leftMs = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
            if (leftMs <= 0) {
                return List.of();
            }
            wait(leftMs);
        }
        List<Event> taken = new ArrayList<>(3);
        for (Event each : new @Nullable Event[] {notes, frame, end}) {
            if (each != null) {
                taken.add(each);
            }
        }
        notes = null;
        frame = null;
        return taken;
    }

    /** Whether the end is among what was taken; put since then, it is still to come. */
    synchronized boolean isOver(List<Event> taken) {
        return end != null && taken.contains(end);
    }
}
