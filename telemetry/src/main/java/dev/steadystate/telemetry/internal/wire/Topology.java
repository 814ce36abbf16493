package dev.steadystate.telemetry.internal.wire;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.steadystate.runtime.Activity;
import dev.steadystate.runtime.GraphFacts;
import dev.steadystate.runtime.GraphFacts.ActorFacts;
import dev.steadystate.runtime.GraphFacts.ChannelFacts;
import dev.steadystate.runtime.GraphFacts.SettingFacts;
import dev.steadystate.runtime.GraphProbe;
import dev.steadystate.runtime.GraphState;
import dev.steadystate.runtime.InstanceProbe;
import dev.steadystate.runtime.LaneProbe;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;

/** What of a graph never changes, and the indices by which frames and notes refer to it. */
public final class Topology {
    private final GraphFacts facts;
    private final List<InstanceProbe> instances;
    private final List<LaneProbe> lanes;
    private final Map<String, Integer> actorIndex = new HashMap<>();
    private final Map<String, Integer> channelIndex = new HashMap<>();
    private final Map<String, Integer> instanceIndex = new HashMap<>();

    /**
     * The topology of a graph.
     *
     * @param graph what can be read of it
     */
    public Topology(GraphProbe graph) {
        facts = graph.facts();
        instances = graph.instances();
        lanes = graph.lanes();
        for (ActorFacts each : facts.actors()) {
            actorIndex.put(each.name(), actorIndex.size());
        }
        for (ChannelFacts each : facts.channels()) {
            channelIndex.put(each.name(), channelIndex.size());
        }
        for (InstanceProbe each : instances) {
            instanceIndex.put(each.actor() + "-" + each.instance(), instanceIndex.size());
        }
    }

    /** {@return the name of the graph} */
    public String name() {
        return facts.name();
    }

    /** {@return how many instances there are} */
    public int instances() {
        return instances.size();
    }

    /** {@return how many lanes there are} */
    public int lanes() {
        return lanes.size();
    }

    /** {@return the capacity of each lane, in messages} */
    public int[] capacities() {
        return lanes.stream().mapToInt(LaneProbe::capacity).toArray();
    }

    /** {@return the index of a channel; -1 if there is none of that name} */
    public int channel(String name) {
        return channelIndex.getOrDefault(name, -1);
    }

    /** {@return the index of an instance; -1 if there is none} */
    public int instance(String actor, int instance) {
        return instanceIndex.getOrDefault(actor + "-" + instance, -1);
    }

    /** {@return what is the same for graphs of the same instances and lanes, whose frames can be shown together} */
    public String fingerprint() {
        CRC32 crc = new CRC32();
        crc.update(Json.bytes(json -> {
            json.writeStartObject();
            writeParts(json);
            json.writeEndObject();
        }));
        return facts.name() + "/" + instances.size() + "/" + lanes.size() + "/" + Long.toHexString(crc.getValue());
    }

    /** Writes the members of {@code graph.json} that never change, into an object that is open. */
    public void write(JsonGenerator json) throws IOException {
        json.writeStringField("graph", facts.name());
        names(json, "phases", InstanceProbe.Phase.values());
        names(json, "activities", Activity.Kind.values());
        names(json, "states", GraphState.values());
        writeParts(json);
        json.writeArrayFieldStart("settings");
        for (SettingFacts each : facts.settings()) {
            json.writeStartObject();
            json.writeStringField("name", each.name());
            json.writeStringField("value", each.value());
            json.writeStringField("origin", each.origin());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void names(JsonGenerator json, String field, Enum<?>[] values) throws IOException {
        json.writeArrayFieldStart(field);
        for (Enum<?> each : values) {
            json.writeString(each.name());
        }
        json.writeEndArray();
    }

    private void writeParts(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("actors");
        for (ActorFacts each : facts.actors()) {
            write(json, each);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("instances");
        for (InstanceProbe each : instances) {
            json.writeStartObject();
            json.writeNumberField("actor", actorIndex.getOrDefault(each.actor(), -1));
            json.writeNumberField("instance", each.instance());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("channels");
        for (ChannelFacts each : facts.channels()) {
            write(json, each);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("lanes");
        for (LaneProbe each : lanes) {
            write(json, each);
        }
        json.writeEndArray();
    }

    private void write(JsonGenerator json, ActorFacts actor) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", actor.name());
        json.writeStringField("package", packageOf(actor.name()));
        json.writeNumberField("instances", actor.instances());
        json.writeStringField("schedule", actor.schedule().name());
        json.writeStringField("troupe", actor.troupe());
        json.writeBooleanField("blocking", actor.blocking());
        json.writeEndObject();
    }

    private String packageOf(String actor) {
        int first = instance(actor, 0);
        return first < 0 ? "" : instances.get(first).packageName();
    }

    private static void write(JsonGenerator json, ChannelFacts channel) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", channel.name());
        json.writeStringField("type", channel.type());
        json.writeNumberField("capacity", channel.capacity());
        json.writeNumberField("lanes", channel.lanes());
        json.writeStringField("overflow", channel.overflow().name());
        ends(json, "senders", channel.senders());
        ends(json, "receivers", channel.receivers());
        json.writeEndObject();
    }

    private static void ends(JsonGenerator json, String field, List<String> names) throws IOException {
        json.writeArrayFieldStart(field);
        for (String each : names) {
            json.writeString(each);
        }
        json.writeEndArray();
    }

    private void write(JsonGenerator json, LaneProbe lane) throws IOException {
        json.writeStartObject();
        json.writeNumberField("channel", channel(lane.channel()));
        json.writeNumberField("lane", lane.lane());
        json.writeNumberField("from", lane.sender());
        json.writeNumberField("to", lane.receiver());
        json.writeNumberField("capacity", lane.capacity());
        json.writeNumberField("ringBytes", lane.ringBytes());
        json.writeEndObject();
    }
}
