package dev.steadystate.generator.internal.planning;

import dev.steadystate.diagram.Topology;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Which kind of ends a channel needs: plain, bundles, merging or copying. */
final class Wires {
    private final Topology.Channel channel;
    private final Map<String, Integer> instances;
    private final boolean dealt;
    private final Set<String> senders;
    private final Set<String> receivers;

    /** {@return the wires of all channels, by their names, in the order of the diagram} */
    static Map<String, Wires> of(Topology topology) {
        Map<String, Integer> instances = topology.instances();
        Map<String, Wires> wires = new LinkedHashMap<>();
        topology.channels()
                .forEach(channel ->
                        wires.put(channel.name(), new Wires(channel, instances, Topology.isDealt(channel, instances))));
        return wires;
    }

    /**
     * Looks at a channel.
     *
     * @param instances how many instances each actor has
     * @param dealt whether each sender has one lane, and the receivers get them in turn
     */
    private Wires(Topology.Channel channel, Map<String, Integer> instances, boolean dealt) {
        this.channel = channel;
        this.instances = instances;
        senders = channel.lanes().stream().map(Topology.Lane::from).collect(Collectors.toCollection(TreeSet::new));
        receivers = channel.lanes().stream().map(Topology.Lane::to).collect(Collectors.toCollection(TreeSet::new));
        this.dealt = dealt;
    }

    /** Each message goes to several actors. */
    boolean isBroadcast() {
        return receivers.size() > 1;
    }

    /** Senders choose among instances of the receiver. */
    boolean isBundle() {
        return !isBroadcast() && receiverInstances() > 1 && !dealt;
    }

    /** A receiver takes from several senders. */
    boolean isMerged() {
        return lanesOfReceiver() > 1;
    }

    /** From how many instances one receiver gets messages. */
    int lanesOfReceiver() {
        return dealt ? senderInstances() / receiverInstances() : senderInstances();
    }

    /**
     * If not every instance sends to every other, but each to the one so many further on: how many. Only between equal numbers of
     * instances.
     */
    OptionalInt shift() {
        int count = receiverInstances();
        if (!isBundle() || senders.size() != 1 || senderInstances() != count || isComplete()) {
            return OptionalInt.empty();
        }
        return IntStream.range(0, count).filter(this::isShifted).findFirst();
    }

    /** Whether the lanes of the diagram are neither all, nor dealt, nor shifted: plain code does not keep to such. */
    boolean isIrregular() {
        return isBundle() && !isComplete() && shift().isEmpty();
    }

    private boolean isComplete() {
        return channel.lanes().size() == senderInstances() * receiverInstances();
    }

    private boolean isShifted(int shift) {
        String from = senders.iterator().next();
        String to = receivers.iterator().next();
        int count = receiverInstances();
        return IntStream.range(0, count)
                .allMatch(i -> channel.lanes().contains(new Topology.Lane(from, i, to, (i + shift) % count)));
    }

    private int senderInstances() {
        return senders.stream().mapToInt(actor -> Known.in(instances, actor)).sum();
    }

    private int receiverInstances() {
        return receivers.stream().mapToInt(actor -> Known.in(instances, actor)).sum();
    }
}
