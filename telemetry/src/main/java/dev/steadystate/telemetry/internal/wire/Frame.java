package dev.steadystate.telemetry.internal.wire;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;

/**
 * The figures of a graph at a moment, as the page gets them.
 *
 * @param run which run of the graph this is
 * @param number rises by one from frame to frame
 * @param at when, in milliseconds since 1970
 * @param upMs for how long the graph has run
 * @param state the ordinal of its state
 * @param instances a column for each {@link InstanceColumn}
 * @param lanes a column for each {@link LaneColumn}
 */
public record Frame(String run, long number, long at, long upMs, int state, Columns instances, Columns lanes) {
    /** {@return by what a client says that it has seen this frame} */
    public String id() {
        return run + "-" + number;
    }

    /** {@return how much memory it takes, in bytes} */
    public long bytes() {
        return instances.bytes() + lanes.bytes() + 100;
    }

    /** {@return it as JSON on one line} */
    public byte[] json() {
        return Json.bytes(this::write);
    }

    void write(JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("run", run);
        json.writeNumberField("n", number);
        json.writeNumberField("t", at);
        json.writeNumberField("upMs", upMs);
        json.writeNumberField("state", state);
        json.writeObjectFieldStart("i");
        for (InstanceColumn each : InstanceColumn.values()) {
            instances.write(json, each.wireName(), each);
        }
        json.writeEndObject();
        json.writeObjectFieldStart("l");
        for (LaneColumn each : LaneColumn.values()) {
            lanes.write(json, each.wireName(), each);
        }
        json.writeEndObject();
        json.writeEndObject();
    }
}
