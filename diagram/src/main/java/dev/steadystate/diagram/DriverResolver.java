package dev.steadystate.diagram;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds the channels that drivers name, and checks that they can hold what is demanded. */
final class DriverResolver {
    private static final int MOST_NAMES = 10;

    private final SourceText source;
    /** The channels that an actor receives, and those that it sends. */
    private final Map<String, List<ChannelReader.Found>> received = new HashMap<>();

    private final Map<String, List<ChannelReader.Found>> sent = new HashMap<>();

    DriverResolver(SourceText source, List<ChannelReader.Found> channels) {
        this.source = source;
        for (ChannelReader.Found found : channels) {
            index(found, Topology.Lane::to, received);
            index(found, Topology.Lane::from, sent);
        }
    }

    private static void index(
            ChannelReader.Found found,
            Function<Topology.Lane, String> end,
            Map<String, List<ChannelReader.Found>> index) {
        found.channel().lanes().stream()
                .map(end)
                .distinct()
                .forEach(actor ->
                        index.computeIfAbsent(actor, name -> new ArrayList<>()).add(found));
    }

    Drivers resolve(String actor, int instances, RawDrivers raw) {
        return new Drivers(
                raw.atLeast,
                raw.atMost,
                needs(actor, instances, raw.events, true),
                needs(actor, instances, raw.capacities, false),
                raw.conditions);
    }

    private List<List<Drivers.Need>> needs(
            String actor, int instances, List<List<RawDrivers.Need>> clauses, boolean input) {
        List<ChannelReader.Found> own = (input ? received : sent).getOrDefault(actor, List.of());
        List<List<Drivers.Need>> resolved = new ArrayList<>();
        for (List<RawDrivers.Need> clause : clauses) {
            List<Drivers.Need> needs = new ArrayList<>();
            clause.forEach(need -> find(need, actor, own, input)
                    .ifPresent(found -> needs.add(resolved(need, found.channel(), actor, instances, input))));
            if (!needs.isEmpty()) {
                resolved.add(needs);
            }
        }
        return resolved;
    }

    private Optional<ChannelReader.Found> find(
            RawDrivers.Need need, String actor, List<ChannelReader.Found> own, boolean input) {
        Optional<ChannelReader.Found> found = own.stream()
                .filter(channel -> channel.declared().equals(need.channel()))
                .findFirst();
        if (found.isEmpty()) {
            String fact = input
                    ? "\"" + actor + "\" waits for messages of channel \"" + need.channel()
                            + "\", which nobody sends to it"
                    : "\"" + actor + "\" waits for room in channel \"" + need.channel()
                            + "\", which it does not send to";
            source.mistake(need.position(), fact, remedy(need.channel(), own, input));
        }
        return found;
    }

    private static String remedy(String name, List<ChannelReader.Found> own, boolean input) {
        if (own.isEmpty()) {
            return input ? "draw an edge to it with name::" + name : "draw an edge from it with name::" + name;
        }
        return "name one of "
                + own.stream()
                        .map(found -> "\"" + found.declared() + "\"")
                        .distinct()
                        .limit(MOST_NAMES)
                        .collect(Collectors.joining(", "))
                + ", or write name::" + name + " at the edge";
    }

    private Drivers.Need resolved(
            RawDrivers.Need need, Topology.Channel channel, String actor, int instances, boolean input) {
        int all = lanes(channel, actor, instances, input);
        int lanes = need.lanesOf(all);
        if (lanes > all) {
            source.mistake(
                    need.position(),
                    lanes + " lanes of channel \"" + channel.name() + "\" are demanded, which has " + all,
                    "demand at most " + all);
        }
        int holds = channel.effectiveCapacity();
        if (need.count() > holds) {
            source.mistake(
                    need.position(),
                    need.count() + " are demanded of channel \"" + channel.name() + "\", which holds " + holds,
                    "raise its capacity, #" + need.count() + ", or demand less");
        }
        return new Drivers.Need(channel.name(), need.count(), lanes, need.position());
    }

    /** How many lanes one instance has, at the most. */
    private static int lanes(Topology.Channel channel, String actor, int instances, boolean input) {
        int[] lanes = new int[instances];
        for (Topology.Lane lane : channel.lanes()) {
            if ((input ? lane.to() : lane.from()).equals(actor)) {
                lanes[input ? lane.toInstance() : lane.fromInstance()]++;
            }
        }
        return Arrays.stream(lanes).max().orElse(1);
    }
}
