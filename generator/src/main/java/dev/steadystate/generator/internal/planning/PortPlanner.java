package dev.steadystate.generator.internal.planning;

import dev.steadystate.diagram.Drivers;
import dev.steadystate.diagram.ReservedNames;
import dev.steadystate.diagram.Topology;
import dev.steadystate.generator.internal.plan.MessageType;
import dev.steadystate.generator.internal.plan.PortPlan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** Plans the ends of the channels at each actor. */
final class PortPlanner {
    private final Map<String, Topology.Channel> channels = new LinkedHashMap<>();
    private final Map<String, List<Topology.Channel>> sent = new HashMap<>();
    private final Map<String, List<Topology.Channel>> received = new HashMap<>();
    private final Map<String, Wires> wires;
    private final Map<String, MessageType> types = new LinkedHashMap<>();

    PortPlanner(Topology topology, MessageTypes messages) {
        wires = Wires.of(topology);
        for (Topology.Channel channel : topology.channels()) {
            channels.put(channel.name(), channel);
            types.put(channel.name(), messages.of(channel));
            index(channel, channel.senders(), sent);
            index(channel, channel.receivers(), received);
        }
    }

    private static void index(
            Topology.Channel channel, List<String> actors, Map<String, List<Topology.Channel>> byActor) {
        new LinkedHashSet<>(actors)
                .forEach(actor -> byActor.computeIfAbsent(actor, name -> new ArrayList<>())
                        .add(channel));
    }

    Topology.Channel channel(String name) {
        return Known.in(channels, name);
    }

    Wires wires(String channel) {
        return Known.in(wires, channel);
    }

    MessageType type(String channel) {
        return Known.in(types, channel);
    }

    /** The inputs of an actor, then its outputs, each in the order of the diagram. */
    List<PortPlan> ports(Topology.Actor actor) {
        // a test reaches each field by a method of its name, beside those that every harness has
        UniqueNames fields = new UniqueNames().reserve(ReservedNames.OBJECT).reserve(ReservedNames.HARNESS);
        List<PortPlan> ports = new ArrayList<>();
        received.getOrDefault(actor.name(), List.of()).forEach(channel -> ports.add(input(channel, fields)));
        sent.getOrDefault(actor.name(), List.of())
                .forEach(channel -> ports.add(output(channel, room(actor, channel.name()), fields)));
        return ports;
    }

    private PortPlan input(Topology.Channel channel, UniqueNames fields) {
        return new PortPlan(
                field(channel, "In", fields),
                channel.name(),
                true,
                type(channel.name()),
                channel.capacity(),
                1,
                false,
                wires(channel.name()).isMerged(),
                false,
                OptionalInt.empty());
    }

    private PortPlan output(Topology.Channel channel, int room, UniqueNames fields) {
        Wires wire = wires(channel.name());
        return new PortPlan(
                field(channel, "Out", fields),
                channel.name(),
                false,
                type(channel.name()),
                channel.capacity(),
                room,
                wire.isBundle(),
                false,
                wire.isBroadcast(),
                wire.shift());
    }

    private static String field(Topology.Channel channel, String suffix, UniqueNames fields) {
        return fields.unique(Identifiers.lowerCamel(channel.name(), "Channel"), suffix);
    }

    private static int room(Topology.Actor actor, String channel) {
        return actor.drivers().capacities().stream()
                .flatMap(List::stream)
                .filter(need -> need.channel().equals(channel))
                .mapToInt(Drivers.Need::count)
                .max()
                .orElse(1);
    }
}
