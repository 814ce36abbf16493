package dev.steadystate.processor.discover;

import dev.steadystate.processor.model.Actor;
import dev.steadystate.processor.model.Channel;
import dev.steadystate.processor.model.Direction;
import dev.steadystate.processor.model.End;
import dev.steadystate.processor.model.Port;
import dev.steadystate.processor.model.PortShape;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Joins ports of one channel name, whatever they are, into channels. */
final class ChannelAssembly {
    private static final String EXTERNAL = "";
    private static final Comparator<End> BY_ACTOR =
            Comparator.comparing(End::actor).thenComparing(end -> end.port().member());

    private final Map<String, Ends> channels = new TreeMap<>();

    /** The ends of one channel while they are being collected. */
    private record Ends(List<End> senders, List<End> deadLetterSenders, List<End> receivers) {
        Ends() {
            this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }
    }

    static List<Channel> channels(Collection<Actor> actors, Collection<Port> externals) {
        ChannelAssembly assembly = new ChannelAssembly();
        for (Actor actor : actors) {
            actor.ports()
                    .forEach(port ->
                            assembly.add(actor.name().value(), actor.instances().value(), port));
        }
        externals.forEach(port -> assembly.add(EXTERNAL, 1, port));
        List<Channel> channels = new ArrayList<>();
        assembly.channels.forEach((name, ends) -> channels.add(channel(name, ends)));
        return List.copyOf(channels);
    }

    private void add(String actor, int instances, Port port) {
        End end = new End(actor, Math.max(1, instances), 0, port);
        Ends ends = ends(port.channel().value());
        if (port.direction() == Direction.TX) {
            ends.senders().add(end);
            return;
        }
        ends.receivers().add(end);
        String deadLetters = port.deadLetters().value();
        if (!deadLetters.isEmpty()) {
            ends(deadLetters).deadLetterSenders().add(end);
        }
    }

    private Ends ends(String channel) {
        return channels.computeIfAbsent(channel, name -> new Ends());
    }

    private static Channel channel(String name, Ends ends) {
        List<End> senders = numbered(ends.senders());
        List<End> receivers = numbered(ends.receivers());
        boolean deadLetters = senders.isEmpty() && !ends.deadLetterSenders().isEmpty();
        List<End> all = deadLetters ? numbered(ends.deadLetterSenders()) : senders;
        Port declaring = (all.isEmpty() ? receivers : all).get(0).port();
        Port typed = deadLetters && !receivers.isEmpty() ? receivers.get(0).port() : declaring;
        return new Channel(
                name,
                deadLetters,
                typed.type(),
                roundedUp(declaring.capacity().value()),
                declaring.overflow().value(),
                declaring.broadcast().value(),
                declaring.broadcast().value() || hasBundle(senders),
                all,
                receivers);
    }

    private static boolean hasBundle(List<End> senders) {
        return senders.stream().anyMatch(end -> end.port().type().shape() == PortShape.BUNDLE);
    }

    private static List<End> numbered(List<End> ends) {
        List<End> numbered = new ArrayList<>();
        int offset = 0;
        for (End end : ends.stream().sorted(BY_ACTOR).toList()) {
            numbered.add(new End(end.actor(), end.instances(), offset, end.port()));
            offset += end.instances();
        }
        return List.copyOf(numbered);
    }

    private static int roundedUp(int capacity) {
        int highest = 1 << 30;
        int atLeastOne = Math.min(Math.max(capacity, 1), highest);
        return atLeastOne == 1 ? 1 : Integer.highestOneBit(atLeastOne - 1) << 1;
    }
}
