package dev.steadystate.diagram.difference;

import dev.steadystate.diagram.Position;
import dev.steadystate.diagram.Topology;
import dev.steadystate.diagram.Topology.Channel;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

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
            lanes(one, other);
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
    private void lanes(Channel one, Channel other) {
        boolean single = one.lanes().size() == 1 && other.lanes().size() == 1;
        if (single || one.lanes().equals(other.lanes()) || !isComparable(one)) {
            return;
        }
        boolean dealt = first.isDealt(one);
        boolean otherDealt = second.isDealt(other);
        boolean choice =
                one.receivers().size() > 1 || first.instances(one.receivers().get(0)) > 1;
        if (choice && dealt != otherDealt) {
            add(Aspect.LANES, one, other, "", words.differ("has", layout(one, dealt), layout(other, otherDealt)));
        }
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

    private static String layout(Channel channel, boolean dealt) {
        int lanes = channel.lanes().size();
        return lanes
                + (lanes == 1 ? " lane, " : " lanes, ")
                + (dealt ? "one from each sending instance" : "between all instances");
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
