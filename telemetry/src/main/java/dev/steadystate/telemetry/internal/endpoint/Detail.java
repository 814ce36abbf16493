package dev.steadystate.telemetry.internal.endpoint;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.steadystate.runtime.GraphFacts;
import dev.steadystate.telemetry.GraphSnapshot;
import dev.steadystate.telemetry.InstanceSnapshot;
import dev.steadystate.telemetry.LaneSnapshot;
import dev.steadystate.telemetry.Spread;
import dev.steadystate.telemetry.internal.http.Refusal;
import dev.steadystate.telemetry.internal.http.Reply;
import dev.steadystate.telemetry.internal.http.Request;
import dev.steadystate.telemetry.internal.http.Resource;
import dev.steadystate.telemetry.internal.wire.Columns;
import dev.steadystate.telemetry.internal.wire.Json;
import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** All that is known of one instance or lane at the moment, for whoever looks at it. */
final class Detail implements Resource {
    private final GraphFacts facts;
    private final Supplier<@Nullable GraphSnapshot> newest;

    Detail(GraphFacts facts, Supplier<@Nullable GraphSnapshot> newest) {
        this.facts = facts;
        this.newest = newest;
    }

    @Override
    public Reply answer(Request request) throws Refusal {
        request.only("instance", "lane");
        GraphSnapshot snapshot = newest.get();
        if (snapshot == null) {
            throw new Refusal(503, "nothing has been read yet; ask again in a moment");
        }
        if (request.has("instance") == request.has("lane")) {
            throw Refusal.badRequest("name either \"instance\" or \"lane\"");
        }
        if (request.has("instance")) {
            int index = request.index("instance", snapshot.instances().size());
            return json(
                    json -> write(json, snapshot.atMs(), snapshot.instances().get(index)));
        }
        int index = request.index("lane", snapshot.lanes().size());
        return json(json -> write(json, snapshot.atMs(), snapshot.lanes().get(index)));
    }

    private static Reply json(Json.Part part) {
        return Reply.streamed(Reply.JSON, out -> Json.write(part, out));
    }

    private static void write(JsonGenerator json, long at, InstanceSnapshot instance) throws IOException {
        json.writeStartObject();
        json.writeNumberField("t", at);
        json.writeStringField("actor", instance.actor());
        json.writeNumberField("instance", instance.instance());
        json.writeStringField("thread", instance.thread());
        json.writeStringField("phase", instance.phase().name());
        json.writeStringField("activity", instance.activity().kind().name());
        json.writeStringField("channel", instance.activity().channel());
        json.writeNumberField("activations", instance.activations());
        figure(json, "rate", instance.rate());
        json.writeNumberField("busyMcpu", instance.mcpu());
        figure(json, "shareOfGraph", instance.shareOfGraph());
        figure(json, "nsPerActivation", instance.activationNs());
        figure(json, "queueDelayNs", instance.queueDelayNs());
        json.writeNumberField("restarts", instance.restarts());
        json.writeBooleanField("voted", instance.voted());
        json.writeEndObject();
    }

    private void write(JsonGenerator json, long at, LaneSnapshot lane) throws IOException {
        List<Double> percentiles = facts.telemetry().ofChannel(lane.channel()).percentiles();
        json.writeStartObject();
        json.writeNumberField("t", at);
        json.writeStringField("channel", lane.channel());
        json.writeNumberField("lane", lane.lane());
        json.writeNumberField("sent", lane.sent());
        json.writeNumberField("taken", lane.taken());
        figure(json, "rate", lane.rate());
        json.writeNumberField("dropped", lane.dropped());
        json.writeNumberField("deadLettered", lane.deadLettered());
        json.writeNumberField("capacity", lane.capacity());
        json.writeNumberField("ringBytes", lane.ringBytes());
        json.writeBooleanField("closed", lane.closed());
        json.writeNumberField("now", lane.size());
        spread(json, "fill", lane.fill(), percentiles);
        spread(json, "latencyNs", lane.latency(), percentiles);
        json.writeEndObject();
    }

    private static void spread(JsonGenerator json, String name, Spread spread, List<Double> percentiles)
            throws IOException {
        json.writeObjectFieldStart(name);
        figure(json, "avg", spread.average());
        figure(json, "min", spread.least());
        figure(json, "max", spread.greatest());
        figure(json, "stddev", spread.deviation());
        json.writeObjectFieldStart("percentiles");
        for (double each : percentiles) {
            figure(
                    json,
                    each == Math.rint(each) ? Long.toString((long) each) : Double.toString(each),
                    spread.percentile(each));
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    /** Writes a figure of which three digits matter. */
    private static void figure(JsonGenerator json, String name, double figure) throws IOException {
        json.writeFieldName(name);
        Json.number(json, Columns.known(figure));
    }
}
