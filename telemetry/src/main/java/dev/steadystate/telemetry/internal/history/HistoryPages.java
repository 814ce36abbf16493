package dev.steadystate.telemetry.internal.history;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.steadystate.telemetry.internal.http.Refusal;
import dev.steadystate.telemetry.internal.http.Reply;
import dev.steadystate.telemetry.internal.http.Request;
import dev.steadystate.telemetry.internal.wire.InstanceColumn;
import dev.steadystate.telemetry.internal.wire.Json;
import dev.steadystate.telemetry.internal.wire.LaneColumn;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** The history as clients get it: whole frames, a summary of all of it, or the figures of one instance or lane. */
public final class HistoryPages {
    private static final int MOST_FRAMES = 600;
    private static final int MOST_POINTS = 1_200;

    private final History history;
    private final String run;
    private final int instances;
    private final int lanes;

    /**
     * Pages of a history.
     *
     * @param history what is shown
     * @param run the present run of the graph
     * @param instances how many instances the graph has
     * @param lanes how many lanes
     */
    public HistoryPages(History history, String run, int instances, int lanes) {
        this.history = history;
        this.run = run;
        this.instances = instances;
        this.lanes = lanes;
    }

    /** Whole frames of a time, and the notes that held. */
    public Reply frames(Request request) throws Refusal {
        request.only("from", "to", "step");
        long from = request.number("from", 0);
        long to = request.number("to", Long.MAX_VALUE);
        List<Moment> moments = history.moments(from, to, step(request), MOST_FRAMES);
        List<PastNotes> notes = history.notes(from, to);
        return Reply.streamed(Reply.JSON, out -> Json.write(json -> writeFrames(json, moments, notes), out));
    }

    private static long step(Request request) throws Refusal {
        long step = request.number("step", 0);
        if (step < 0) {
            throw Refusal.badRequest("parameter \"step\" must be 0 or more milliseconds, not " + step);
        }
        return step;
    }

    private void writeFrames(JsonGenerator json, List<Moment> moments, List<PastNotes> notes) throws IOException {
        json.writeStartObject();
        writeHead(json);
        json.writeArrayFieldStart("frames");
        for (Moment each : moments) {
            json.writeRawValue(new String(each.json(), StandardCharsets.UTF_8));
        }
        json.writeEndArray();
        json.writeArrayFieldStart("notes");
        for (PastNotes each : notes) {
            json.writeRawValue(new String(each.json(), StandardCharsets.UTF_8));
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void writeHead(JsonGenerator json) throws IOException {
        json.writeStringField("run", run);
        json.writeNumberField("oldest", history.oldest());
        json.writeNumberField("newest", history.newest());
    }

    /** A few figures of every moment, for a bar that shows the whole hour. */
    public Reply summary(Request request) throws Refusal {
        request.only();
        List<Moment> moments = history.moments(0, Long.MAX_VALUE, 0, MOST_POINTS);
        return json(json -> {
            json.writeStartObject();
            writeHead(json);
            column(json, "t", moments, Moment::at);
            column(json, "busy", moments, each -> each.summary().busy());
            column(json, "fill", moments, each -> Math.rint(each.summary().fill() * 1_000) / 1_000);
            column(json, "alert", moments, each -> each.summary().alert());
            column(json, "restarts", moments, each -> each.summary().restarts());
            column(json, "state", moments, each -> each.summary().state());
            json.writeEndObject();
        });
    }

    private static void column(JsonGenerator json, String name, List<Moment> moments, ToDoubleFunction<Moment> figure)
            throws IOException {
        json.writeArrayFieldStart(name);
        for (Moment each : moments) {
            Json.number(json, figure.applyAsDouble(each));
        }
        json.writeEndArray();
    }

    /** All figures of an instance. */
    public Reply instance(Request request) throws Refusal {
        List<String> names = Arrays.stream(InstanceColumn.values())
                .map(InstanceColumn::wireName)
                .toList();
        return rows(request.only("i", "from", "to"), new FrameRow("i", names, request.index("i", instances)));
    }

    /** All figures of a lane. */
    public Reply lane(Request request) throws Refusal {
        List<String> names =
                Arrays.stream(LaneColumn.values()).map(LaneColumn::wireName).toList();
        return rows(request.only("i", "from", "to"), new FrameRow("l", names, request.index("i", lanes)));
    }

    private Reply rows(Request request, FrameRow row) {
        List<Moment> moments =
                history.moments(request.number("from", 0), request.number("to", Long.MAX_VALUE), 0, MOST_POINTS);
        double[][] rows = new double[moments.size()][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = row.of(moments.get(i).json());
        }
        return json(json -> {
            json.writeStartObject();
            json.writeStringField("run", run);
            column(json, "t", moments, Moment::at);
            for (int column = 0; column < row.names().size(); column++) {
                json.writeArrayFieldStart(row.names().get(column));
                for (double[] each : rows) {
                    Json.number(json, each[column]);
                }
                json.writeEndArray();
            }
            json.writeEndObject();
        });
    }

    private static Reply json(Json.Part part) {
        return Reply.streamed(Reply.JSON, (OutputStream out) -> Json.write(part, out));
    }
}
