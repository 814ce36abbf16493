package dev.steadystate.diagram;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Makes channels of edges. Edges of one name are one channel if they agree on type and capacity, and each of its senders sends to all
 * of its receivers; otherwise the channels are told apart by number.
 */
final class ChannelReader {
    private static final int DEFAULT_CAPACITY = 64;

    /**
     * A channel as it was found.
     *
     * @param declared the name before it was told apart from others
     */
    record Found(String declared, Topology.Channel channel) {}

    /** What edges of one channel agree on. */
    private record Kind(String type, int capacity, Set<String> receivers) {}

    private final SourceText source;
    private final Cast cast;
    private final Map<String, String> names;
    private final Map<String, Integer> instances;
    private final Notes notes;
    private final Set<String> taken = new HashSet<>();

    /**
     * Prepares.
     *
     * @param names of actors, by what their nodes are called together
     * @param instances of actors, by the same
     */
    ChannelReader(
            SourceText source, Cast cast, Map<String, String> names, Map<String, Integer> instances, Notes notes) {
        this.source = source;
        this.cast = cast;
        this.names = names;
        this.instances = instances;
        this.notes = notes;
    }

    List<Found> channels(List<Wire> wires) {
        Map<String, List<Wire>> byName = new LinkedHashMap<>();
        for (Wire wire : wires) {
            byName.computeIfAbsent(wire.channel(cast.parts()), name -> new ArrayList<>())
                    .add(wire);
        }
        taken.addAll(byName.keySet());
        List<Found> channels = new ArrayList<>();
        byName.forEach((name, same) -> {
            Collection<List<Wire>> apart = apart(same);
            int number = 1;
            for (List<Wire> group : apart) {
                String unique = number++ == 1 ? name : unique(name, group.get(0));
                channels.add(new Found(name, channel(unique, group)));
            }
        });
        return channels;
    }

    private String unique(String name, Wire first) {
        int number = 2;
        while (!taken.add(name + "_" + number)) {
            number++;
        }
        String unique = name + "_" + number;
        notes.add(
                source.position(first.offset()),
                "channel \"" + name + "\" has another type, capacity or other receivers here; it is called \"" + unique
                        + "\"");
        return unique;
    }

    private Collection<List<Wire>> apart(List<Wire> wires) {
        Map<String, Set<String>> receivers = new TreeMap<>();
        for (Wire wire : wires) {
            receivers
                    .computeIfAbsent(sender(wire) + " " + looks(wire, wires), key -> new TreeSet<>())
                    .add(receiver(wire));
        }
        Map<Kind, List<Wire>> kinds = new LinkedHashMap<>();
        for (Wire wire : wires) {
            Kind looks = looks(wire, wires);
            Kind kind = new Kind(looks.type(), looks.capacity(), Known.in(receivers, sender(wire) + " " + looks));
            kinds.computeIfAbsent(kind, key -> new ArrayList<>()).add(wire);
        }
        return kinds.values();
    }

    /** Type and capacity; what an edge leaves out it has from another one of its name. */
    private Kind looks(Wire wire, List<Wire> same) {
        boolean named = !wire.label().name().isEmpty();
        String type = wire.label().type();
        int capacity = wire.label().capacity();
        if (named) {
            type = type.isEmpty() ? first(same, EdgeLabel::type, "") : type;
            capacity = capacity == 0 ? first(same, EdgeLabel::capacity, 0) : capacity;
        }
        return new Kind(
                type.isEmpty() ? (named ? same.get(0) : wire).defaultType(cast.parts()) : type,
                capacity == 0 ? DEFAULT_CAPACITY : capacity,
                Set.of());
    }

    private static <T> T first(List<Wire> wires, Function<EdgeLabel, T> member, T missing) {
        return wires.stream()
                .map(wire -> member.apply(wire.label()))
                .filter(value -> !value.equals(missing))
                .findFirst()
                .orElse(missing);
    }

    private Topology.Channel channel(String name, List<Wire> wires) {
        Kind looks = looks(wires.get(0), wires);
        Set<Topology.Lane> lanes = new LinkedHashSet<>();
        wires.forEach(wire -> addLanes(wire, lanes));
        return new Topology.Channel(
                name,
                looks.type(),
                looks.capacity(),
                first(wires, EdgeLabel::batch, 0),
                first(wires, EdgeLabel::taking, Taking.TAKE),
                first(wires, EdgeLabel::prose, List.of()),
                lanes,
                source.position(wires.get(0).offset()));
    }

    /** One lane, or those between all instances of nodes that stand for several. */
    private void addLanes(Wire wire, Set<Topology.Lane> lanes) {
        Cast.Part from = Known.in(cast.parts(), wire.from());
        Cast.Part to = Known.in(cast.parts(), wire.to());
        int senders = copies(from.base());
        int receivers = copies(to.base());
        boolean paired = senders == receivers && wire.lanes() == senders;
        for (int i = 0; i < senders; i++) {
            for (int j = 0; j < receivers; j++) {
                if (!paired || i == j) {
                    lanes.add(new Topology.Lane(
                            Known.in(names, from.base()),
                            from.index() + i,
                            Known.in(names, to.base()),
                            to.index() + j));
                }
            }
        }
    }

    /** How many instances one node stands for. */
    private int copies(String base) {
        return Known.in(cast.groups(), base).size() == 1 ? Known.in(instances, base) : 1;
    }

    private String sender(Wire wire) {
        return Known.in(cast.parts(), wire.from()).base();
    }

    private String receiver(Wire wire) {
        return Known.in(cast.parts(), wire.to()).base();
    }
}
