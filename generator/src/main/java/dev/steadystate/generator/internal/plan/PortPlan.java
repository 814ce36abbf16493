package dev.steadystate.generator.internal.plan;

import java.util.OptionalInt;

/**
 * An end of a channel as a field of an actor.
 *
 * @param capacity how many messages a lane holds
 * @param room the room that an activation waits for, in messages; 1 for an input
 * @param bundle whether the end shows a lane to each receiving instance
 * @param merge whether it takes from several senders
 * @param broadcast whether it copies to several actors
 * @param shift for a bundle between instances of one actor of which each sends to one other: how many instances further on
 */
public record PortPlan(
        String field,
        String channel,
        boolean isInput,
        MessageType message,
        int capacity,
        int room,
        boolean bundle,
        boolean merge,
        boolean broadcast,
        OptionalInt shift) {
    /** The same end with more room. */
    public PortPlan withRoom(int more) {
        return new PortPlan(field, channel, isInput, message, capacity, more, bundle, merge, broadcast, shift);
    }
}
