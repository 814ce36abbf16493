package dev.steadystate.diagram;

import java.util.ArrayList;
import java.util.HashMap;
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
    private static final int MOST_LANES = 500_000;

    /**
     * A channel as it was found.
     *
     * @param declared the name before it was told apart from others
     */
    record Found(String declared, Topology.Channel channel) {}

    /** What edges of one channel agree on. */
    private record Kind(String type, int capacity, String receivers) {}

    /** What edges of one name have that do not say it themselves. */
    private record Shared(String type, int capacity) {
        static Shared of(List<Wire> same) {
            String stated = first(same, EdgeLabel::type, "");
            return new Shared(stated, first(same, EdgeLabel::capacity, 0));
        }
    }

    private final SourceText source;
    private final Cast cast;
    private final Map<String, String> names;
    private final Map<String, Integer> instances;
    private final Notes notes;
    private final Set<String> taken = new HashSet<>();
    private final List<Placed> placed = new ArrayList<>();
    private int lanes;

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
            Shared shared = Shared.of(same);
            int number = 0;
            for (Map.Entry<Kind, List<Wire>> group : apart(same, shared).entrySet()) {
                number = number == 0
                        ? 1
                        : unique(name, number + 1, group.getValue().get(0));
                String unique = number == 1 ? name : name + "_" + number;
                channels.add(new Found(name, channel(unique, group.getKey(), group.getValue())));
                group.getValue().forEach(wire -> placed.add(placed(wire, unique)));
            }
        });
        return channels;
    }

    private Placed placed(Wire wire, String channel) {
        return new Placed(wire.edge(), channel, Known.in(names, sender(wire)), Known.in(names, receiver(wire)));
    }

    /** All edges, with what has become of them. */
    List<Placed> placed() {
        return placed;
    }

    /** A number, not below the one given, that nobody has behind this name. */
    private int unique(String name, int from, Wire first) {
        int number = from;
        while (!taken.add(name + "_" + number)) {
            number++;
        }
        notes.add(
                source.position(first.offset()),
                "channel \"" + name + "\" has another type, capacity or other receivers here; it is called \"" + name
                        + "_" + number + "\"");
        return number;
    }

    private Map<Kind, List<Wire>> apart(List<Wire> wires, Shared shared) {
        List<Kind> looks =
                wires.stream().map(wire -> looks(wire, wires.get(0), shared)).toList();
        Map<String, Set<String>> receivers = new HashMap<>();
        for (int i = 0; i < wires.size(); i++) {
            receivers
                    .computeIfAbsent(sender(wires.get(i)) + " " + looks.get(i), key -> new TreeSet<>())
                    .add(receiver(wires.get(i)));
        }
        Map<String, String> joined = new HashMap<>();
        receivers.forEach((sender, to) -> joined.put(sender, String.join("\n", to)));
        Map<Kind, List<Wire>> kinds = new LinkedHashMap<>();
        for (int i = 0; i < wires.size(); i++) {
            Kind look = looks.get(i);
            Kind kind = new Kind(look.type(), look.capacity(), Known.in(joined, sender(wires.get(i)) + " " + look));
            kinds.computeIfAbsent(kind, key -> new ArrayList<>()).add(wires.get(i));
        }
        return kinds;
    }

    /** Type and capacity; what an edge leaves out it has from another one of its name. */
    private Kind looks(Wire wire, Wire firstOfName, Shared shared) {
        boolean named = !wire.label().name().isEmpty();
        String type = wire.label().type();
        int capacity = wire.label().capacity();
        if (named) {
            type = type.isEmpty() ? shared.type() : type;
            capacity = capacity == 0 ? shared.capacity() : capacity;
        }
        return new Kind(
                type.isEmpty() ? (named ? firstOfName : wire).defaultType(cast.parts()) : type,
                capacity == 0 ? DEFAULT_CAPACITY : capacity,
                "");
    }

    private static <T> T first(List<Wire> wires, Function<EdgeLabel, T> member, T missing) {
        return wires.stream()
                .map(wire -> member.apply(wire.label()))
                .filter(value -> !value.equals(missing))
                .findFirst()
                .orElse(missing);
    }

    private Topology.Channel channel(String name, Kind kind, List<Wire> wires) {
        return new Topology.Channel(
                name,
                kind.type(),
                kind.capacity(),
                first(wires, EdgeLabel::batch, 0),
                first(wires, EdgeLabel::taking, Taking.TAKE),
                first(wires, EdgeLabel::prose, List.of()),
                wires.stream().anyMatch(this::isDealt) ? dealt(wires) : lanes(wires),
                source.position(wires.get(0).offset()));
    }

    /** Whether an edge between nodes that stand for several says that each sender has one lane only. */
    private boolean isDealt(Wire wire) {
        int senders = copies(sender(wire));
        return copies(receiver(wire)) > 1 && wire.lanes() == senders;
    }

    /** A lane of each sending instance, dealt out to the receiving ones in turn. Senders are numbered in the order of their names. */
    private Set<Topology.Lane> dealt(List<Wire> wires) {
        Map<String, String> senders = new TreeMap<>();
        wires.forEach(wire -> senders.put(Known.in(names, sender(wire)), sender(wire)));
        String to = receiver(wires.get(0));
        Set<Topology.Lane> dealt = new LinkedHashSet<>();
        senders.forEach((name, sender) -> {
            for (int i = 0; i < Known.in(instances, sender); i++) {
                int receiver = dealt.size() % Known.in(instances, to);
                dealt.add(new Topology.Lane(name, i, Known.in(names, to), receiver));
            }
        });
        return dealt;
    }

    private Set<Topology.Lane> lanes(List<Wire> wires) {
        Set<Topology.Lane> all = new LinkedHashSet<>();
        for (Wire wire : wires) {
            lanes += copies(sender(wire)) * copies(receiver(wire));
            if (lanes > MOST_LANES) {
                source.mistake(
                        wire.offset(),
                        "the channels up to here have more than " + MOST_LANES + " lanes",
                        "let fewer instances send to fewer");
                return Set.of();
            }
            addLanes(wire, all);
        }
        return all;
    }

    /** One lane, or those between all instances of nodes that stand for several. */
    private void addLanes(Wire wire, Set<Topology.Lane> all) {
        Cast.Part from = Known.in(cast.parts(), wire.from());
        Cast.Part to = Known.in(cast.parts(), wire.to());
        int senders = copies(from.base());
        int receivers = copies(to.base());
        for (int i = 0; i < senders; i++) {
            for (int j = 0; j < receivers; j++) {
                all.add(new Topology.Lane(
                        Known.in(names, from.base()), from.index() + i, Known.in(names, to.base()), to.index() + j));
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
