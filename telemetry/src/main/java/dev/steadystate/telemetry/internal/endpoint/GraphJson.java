package dev.steadystate.telemetry.internal.endpoint;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.steadystate.runtime.GraphProbe;
import dev.steadystate.runtime.TelemetryFacts;
import dev.steadystate.runtime.TelemetryFacts.AlertFacts;
import dev.steadystate.telemetry.internal.history.History;
import dev.steadystate.telemetry.internal.http.Refusal;
import dev.steadystate.telemetry.internal.http.Reply;
import dev.steadystate.telemetry.internal.http.Request;
import dev.steadystate.telemetry.internal.http.Resource;
import dev.steadystate.telemetry.internal.wire.Frame;
import dev.steadystate.telemetry.internal.wire.Json;
import dev.steadystate.telemetry.internal.wire.Topology;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;

/** All that a page needs to begin: what the graph consists of, and the newest figures. */
final class GraphJson implements Resource {
    /** Changes when something is taken away from the wire format. */
    private static final int WIRE = 1;

    private final TelemetryFacts facts;
    private final Topology topology;
    private final Run run;
    private final Board board;
    private final History history;

    GraphJson(GraphProbe graph, Topology topology, Run run, Board board, History history) {
        this.facts = graph.facts().telemetry();
        this.topology = topology;
        this.run = run;
        this.board = board;
        this.history = history;
    }

    @Override
    public Reply answer(Request request) throws Refusal {
        request.only();
        return Reply.streamed(Reply.JSON, out -> Json.write(this::write, out));
    }

    private void write(JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeNumberField("wire", WIRE);
        json.writeStringField("run", run.id());
        json.writeNumberField("startedAt", run.startedAt());
        json.writeNumberField("intervalMs", run.interval().toMillis());
        json.writeNumberField(
                "windowMs", TimeUnit.NANOSECONDS.toMillis(facts.common().windowNs()));
        topology.write(json);
        json.writeArrayFieldStart("alerts");
        for (AlertFacts each : facts.alerts()) {
            write(json, each);
        }
        json.writeEndArray();
        json.writeObjectFieldStart("history");
        json.writeNumberField("oldest", history.oldest());
        json.writeNumberField("newest", history.newest());
        json.writeEndObject();
        Frame frame = board.frame();
        if (frame != null) {
            json.writeFieldName("frame");
            json.writeRawValue(new String(frame.json(), StandardCharsets.UTF_8));
        }
        json.writeFieldName("notes");
        json.writeRawValue(new String(board.notes(), StandardCharsets.UTF_8));
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, AlertFacts alert) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", alert.name());
        json.writeStringField("element", alert.kind().name());
        json.writeStringField("of", alert.element());
        json.writeStringField("figure", alert.figure().name());
        json.writeBooleanField("above", alert.above());
        json.writeFieldName("limit");
        Json.number(json, alert.limit());
        json.writeFieldName("percentile");
        Json.number(json, alert.percentile());
        json.writeStringField("colour", alert.colour().name());
        json.writeNumberField("forMs", TimeUnit.NANOSECONDS.toMillis(alert.forNs()));
        json.writeStringField("description", alert.description());
        json.writeEndObject();
    }
}
