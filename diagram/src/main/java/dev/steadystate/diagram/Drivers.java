package dev.steadystate.diagram;

import java.util.List;

/**
 * What drives an actor: all of it must hold.
 *
 * @param atLeast {@code AtLeastEvery}: durations as Java annotations have them, such as {@code 100ms}
 * @param atMost {@code AtMostEvery}: the same
 * @param events {@code OnEvent}: clauses, of each of which one requirement must be met
 * @param capacities {@code OnCapacity}: the same for room
 * @param conditions {@code Other}: names of external conditions, of each list of which one must hold
 */
public record Drivers(
        List<String> atLeast,
        List<String> atMost,
        List<List<Need>> events,
        List<List<Need>> capacities,
        List<List<String>> conditions) {
    /** An actor of which the diagram does not say what drives it. */
    public static final Drivers NONE = new Drivers(List.of(), List.of(), List.of(), List.of(), List.of());

    /**
     * What drives an actor.
     *
     * @param atLeast durations
     * @param atMost durations
     * @param events clauses
     * @param capacities clauses
     * @param conditions clauses of names
     */
    public Drivers {
        atLeast = List.copyOf(atLeast);
        atMost = List.copyOf(atMost);
        events = events.stream().map(List::copyOf).toList();
        capacities = capacities.stream().map(List::copyOf).toList();
        conditions = conditions.stream().map(List::copyOf).toList();
    }

    /**
     * A requirement on a channel.
     *
     * @param channel its name
     * @param count how many messages, or places, a lane must have
     * @param lanes in how many lanes; 1 for a channel of one lane
     * @param position where it stands
     */
    public record Need(String channel, int count, int lanes, Position position) {}
}
