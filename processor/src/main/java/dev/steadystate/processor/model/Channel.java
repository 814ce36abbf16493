package dev.steadystate.processor.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * A channel of a graph with all its ends, sorted by the name of the actor. In a graph that is not valid either side may be
 * empty or hold too many.
 *
 * @param deadLetters whether a receiver names it for its poison messages; its sender is then the runtime on behalf of
 *     that receiver
 * @param capacity the effective capacity of a lane in messages, a power of two (that of the first sender; the default for dead letters)
 * @param cross whether each sender instance has a lane to each receiver instance (bundles, broadcasts); otherwise
 *     each sender instance has one lane, dealt out to the receivers in turn
 */
public record Channel(
        String name,
        boolean deadLetters,
        PortType type,
        int capacity,
        String overflow,
        boolean broadcast,
        boolean cross,
        List<End> senders,
        List<End> receivers) {
    /** The ends that are declared as such: of dead letters the receivers only. */
    public List<End> declared() {
        return Stream.concat(deadLetters ? Stream.empty() : senders.stream(), receivers.stream())
                .toList();
    }

    /** Instances at the sending side. */
    public int senderCount() {
        return senders.stream().mapToInt(End::instances).sum();
    }

    /** Instances at the receiving side. */
    public int receiverCount() {
        return receivers.stream().mapToInt(End::instances).sum();
    }

    /** How many lanes it has. */
    public int lanes() {
        return cross ? senderCount() * receiverCount() : senderCount();
    }
}
