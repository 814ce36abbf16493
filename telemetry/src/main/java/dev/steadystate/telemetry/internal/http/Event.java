package dev.steadystate.telemetry.internal.http;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A server-sent event, as the bytes that every viewer gets: they are written once and shared. */
public final class Event {
    private final byte[] bytes;

    private Event(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * Writes an event.
     *
     * @param name what kind it is
     * @param id what a client that comes back says it has seen last; null for none
     * @param json the data, on one line
     * @return the event
     */
    public static Event of(String name, @Nullable String id, byte[] json) {
        byte[] head = ("event: " + name + "\n" + (id == null ? "" : "id: " + id + "\n") + "data: ")
                .getBytes(StandardCharsets.UTF_8);
        byte[] bytes = new byte[head.length + json.length + 2];
        System.arraycopy(head, 0, bytes, 0, head.length);
        System.arraycopy(json, 0, bytes, head.length, json.length);
        bytes[bytes.length - 2] = '\n';
        bytes[bytes.length - 1] = '\n';
        return new Event(bytes);
    }

    byte[] bytes() {
        return bytes;
    }
}
