package dev.steadystate.diagram.difference;

import dev.steadystate.diagram.Position;
import dev.steadystate.diagram.Topology;
import dev.steadystate.diagram.Topology.Channel;
import dev.steadystate.diagram.Topology.Lane;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** How the channels of two topologies differ. */
final class ChannelDifferences {
    private final Topology first;
    private final Topology second;
    private final Words words;
    private final ActorDifferences actors;
    private final List<Difference> all = new ArrayList<>();

    ChannelDifferences(Topology first, Topology second, Words words, ActorDifferences actors) {
        this.first = first;
        this.second = second;
        this.words = words;
        this.actors = actors;
    }

    List<Difference> all(boolean diagrams) {
        Pairs<Channel> pairs = Pairs.of(
                first.channels(),
                second.channels(),
                Channel::name,
                channel -> traits(channel, UnaryOperator.identity()),
                channel -> traits(channel, actors::firstName));
        for (Pairs.Pair<Channel> pair : pairs.both()) {
            compare(pair.first(), pair.second(), diagrams);
        }
        pairs.first().forEach(channel -> alone(channel, true));
        pairs.second().forEach(channel -> alone(channel, false));
        return all;
    }

    private static String traits(Channel channel, UnaryOperator<String> name) {
        return channel.simpleType() + "\n" + names(channel.senders(), name) + "\n" + names(channel.receivers(), name);
    }

    private static Set<String> names(List<String> actors, UnaryOperator<String> name) {
        return new TreeSet<>(actors.stream().map(name).toList());
    }

    private void alone(Channel channel, boolean inFirst) {
        Optional<Position> here = Optional.of(channel.position());
        UnaryOperator<String> name = inFirst ? UnaryOperator.identity() : actors::firstName;
        all.add(new Difference(
                Aspect.CHANNEL,
                channel.name(),
                name.apply(channel.senders().get(0)),
                "channel " + Words.quote(channel.name()) + " from " + Words.quoteAll(channel.senders()) + " to "
                        + Words.quoteAll(channel.receivers()) + " " + words.onlyIn(inFirst),
                inFirst ? here : Optional.empty(),
                inFirst ? Optional.empty() : here));
    }

    private void compare(Channel one, Channel other, boolean diagrams) {
        if (!one.name().equals(other.name())) {
            add(Aspect.CHANNEL, one, other, "", "is called " + Words.quote(other.name()) + " in " + words.second());
        }
        if (!one.simpleType().equals(other.simpleType())) {
            add(Aspect.TYPE, one, other, "", words.differ("carries", one.simpleType(), other.simpleType()));
        }
        if (one.effectiveCapacity() != other.effectiveCapacity()) {
            String messages = one.capacity() + (one.capacity() == 1 ? " message" : " messages");
            add(Aspect.CAPACITY, one, other, "", words.differ("holds", messages, other.capacity()));
        }
        if (!ends(one, other)) {
            lanes(one, other, diagrams);
        }
        if (diagrams && !taking(one).equals(taking(other))) {
            add(Aspect.TAKING, one, other, "", words.differ("is taken by", taking(one), "by " + taking(other)));
        }
    }

    /** Tells which ends differ, if any do. */
    private boolean ends(Channel one, Channel other) {
        int before = all.size();
        boolean same = end(Aspect.SENDER, "sent to", one, other, one.senders(), other.senders());
        same &= end(Aspect.RECEIVER, "received", one, other, one.receivers(), other.receivers());
        return all.size() > before || !same;
    }

    private boolean end(
            Aspect aspect, String verb, Channel one, Channel other, List<String> firstEnds, List<String> secondEnds) {
        Set<String> here = new LinkedHashSet<>(firstEnds);
        Set<String> there = new LinkedHashSet<>(names(secondEnds, actors::firstName));
        here.stream()
                .filter(actor -> !there.contains(actor) && !actors.isAlone(actor))
                .forEach(actor -> add(aspect, one, other, actor, endOnly(verb, actor, true)));
        there.stream()
                .filter(actor -> !here.contains(actor) && !actors.isAlone(actor))
                .forEach(actor -> add(aspect, one, other, actor, endOnly(verb, actor, false)));
        return here.equals(there);
    }

    private String endOnly(String verb, String actor, boolean inFirst) {
        return "is " + verb + " by " + Words.quote(actor) + " in " + words.side(inFirst) + ", but not in "
                + words.side(!inFirst);
    }

    /** Only if both go between the same instances, and these leave a choice. */
    private void lanes(Channel one, Channel other, boolean diagrams) {
        boolean single = one.lanes().size() == 1 && other.lanes().size() == 1;
        boolean choice =
                one.receivers().size() > 1 || first.instances(one.receivers().get(0)) > 1;
        if (single || !choice || !isComparable(one) || one.lanes().equals(renamed(other.lanes()))) {
            return;
        }
        if (first.isDealt(one) != second.isDealt(other)) {
            add(Aspect.LANES, one, other, "", words.differ("has", layout(first, one), layout(second, other)));
        } else if (diagrams) {
            add(Aspect.LANES, one, other, "", "joins other instances in " + words.second());
        }
    }

    private Set<Lane> renamed(Set<Lane> lanes) {
        return lanes.stream()
                .map(lane -> new Lane(
                        actors.firstName(lane.from()),
                        lane.fromInstance(),
                        actors.firstName(lane.to()),
                        lane.toInstance()))
                .collect(Collectors.toSet());
    }

    private boolean isComparable(Channel channel) {
        return channel.senders().stream().allMatch(this::isAsMany)
                && channel.receivers().stream().allMatch(this::isAsMany);
    }

    private boolean isAsMany(String actor) {
        return second.actors().stream()
                .filter(other -> actors.firstName(other.name()).equals(actor))
                .allMatch(other -> other.instances() == first.instances(actor));
    }

    private static String layout(Topology topology, Channel channel) {
        int lanes = channel.lanes().size();
        boolean all = lanes == instances(topology, channel.senders()) * instances(topology, channel.receivers());
        String between = all ? "between all instances" : "between some instances";
        return lanes
                + (lanes == 1 ? " lane, " : " lanes, ")
                + (topology.isDealt(channel) ? "one from each sending instance" : between);
    }

    private static int instances(Topology topology, List<String> actors) {
        return actors.stream().mapToInt(topology::instances).sum();
    }

    private static String taking(Channel channel) {
        String way = ">>"
                + switch (channel.taking()) {
                    case TAKE -> "Take";
                    case TAKE_COPY -> "TakeCopy";
                    case PEEK_COPY -> "PeekCopy";
                };
        return channel.batch() > 0 ? way + " *" + channel.batch() : way;
    }

    private void add(Aspect aspect, Channel one, Channel other, String end, String fact) {
        all.add(new Difference(
                aspect,
                one.name(),
                end,
                "channel " + Words.quote(one.name()) + " " + fact,
                Optional.of(one.position()),
                Optional.of(other.position())));
    }
}
