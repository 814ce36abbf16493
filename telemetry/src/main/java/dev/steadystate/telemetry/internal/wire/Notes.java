package dev.steadystate.telemetry.internal.wire;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is text or seldom changes, beside the {@link Frame}s.
 *
 * @param threads the name of the thread of each instance; empty for none yet
 * @param failures the last failure of instances that had one, by index
 * @param vetoes who keeps the graph from stopping
 * @param deadline when the shutdown times out, in milliseconds since 1970; 0 for never or not stopping
 * @param alerts alerts that are pending or firing
 */
public record Notes(
        List<String> threads,
        Map<Integer, FailureNote> failures,
        List<VetoNote> vetoes,
        long deadline,
        List<AlertNote> alerts) {
    /** Nothing is known yet. */
    public static final Notes NONE = new Notes(List.of(), Map.of(), List.of(), 0, List.of());

    /**
     * A failure.
     *
     * @param at when it was first seen, in milliseconds since 1970
     * @param regeneration how often the instance had been restarted by then
     * @param method the method that failed; empty for other reasons
     * @param message what was thrown
     * @param stack the first lines of where it came from
     */
    public record FailureNote(long at, int regeneration, String method, String message, List<String> stack) {}

    /**
     * A veto.
     *
     * @param instance the index of the instance; -1 if unknown
     * @param reason why
     */
    public record VetoNote(int instance, String reason) {}

    /**
     * An alert that is not at rest.
     *
     * @param alert its index in the topology
     * @param element the index of the instance or channel
     * @param lane whether the element is a channel
     * @param state PENDING or FIRING
     * @param since since when, in milliseconds since 1970
     * @param value the figure that it is about
     */
    public record AlertNote(int alert, int element, boolean lane, String state, long since, double value) {}

    /** {@return them as JSON on one line, as of a moment} */
    public byte[] json(long at) {
        return Json.bytes(json -> write(json, at));
    }

    void write(JsonGenerator json, long at) throws IOException {
        json.writeStartObject();
        json.writeNumberField("t", at);
        json.writeArrayFieldStart("threads");
        for (String each : threads) {
            json.writeString(each);
        }
        json.writeEndArray();
        json.writeObjectFieldStart("failures");
        for (Map.Entry<Integer, FailureNote> each : new TreeMap<>(failures).entrySet()) {
            json.writeFieldName(each.getKey().toString());
            write(json, each.getValue());
        }
        json.writeEndObject();
        json.writeArrayFieldStart("vetoes");
        for (VetoNote each : vetoes) {
            json.writeStartObject();
            json.writeNumberField("instance", each.instance());
            json.writeStringField("reason", each.reason());
            json.writeEndObject();
        }
        json.writeEndArray();
        if (deadline != 0) {
            json.writeNumberField("deadline", deadline);
        }
        json.writeArrayFieldStart("alerts");
        for (AlertNote each : alerts) {
            write(json, each);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    static void write(JsonGenerator json, FailureNote failure) throws IOException {
        json.writeStartObject();
        json.writeNumberField("at", failure.at());
        json.writeNumberField("regeneration", failure.regeneration());
        json.writeStringField("method", failure.method());
        json.writeStringField("message", failure.message());
        json.writeArrayFieldStart("stack");
        for (String each : failure.stack()) {
            json.writeString(each);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, AlertNote alert) throws IOException {
        json.writeStartObject();
        json.writeNumberField("alert", alert.alert());
        json.writeNumberField("element", alert.element());
        json.writeBooleanField("lane", alert.lane());
        json.writeStringField("state", alert.state());
        json.writeNumberField("since", alert.since());
        json.writeFieldName("value");
        Json.number(json, Columns.known(alert.value()));
        json.writeEndObject();
    }
}
