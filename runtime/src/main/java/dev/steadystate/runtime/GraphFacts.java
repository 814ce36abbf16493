package dev.steadystate.runtime;

import dev.steadystate.Overflow;
import dev.steadystate.Schedule;
import java.util.List;

/**
 * What a graph consists of. Fixed once the graph is built; all lists are immutable.
 *
 * @param name the graph's name
 * @param actors the actors, by name
 * @param channels the channels, by name
 * @param settings the settings that hold, and where each comes from
 * @param telemetry how it is measured, and what is a reason to worry
 */
public record GraphFacts(
        String name,
        List<ActorFacts> actors,
        List<ChannelFacts> channels,
        List<SettingFacts> settings,
        TelemetryFacts telemetry) {
    /** The name of the other side, among the senders and receivers of a channel, where the graph has an external port. */
    public static final String EXTERNAL = "(external)";

    /**
     * What an actor is.
     *
     * @param name the actor's name
     * @param instances how many instances of it run
     * @param schedule which thread runs it, if it is in no troupe
     * @param troupe the troupe whose thread runs it; empty for none
     * @param blocking whether its methods may block
     */
    public record ActorFacts(String name, int instances, Schedule schedule, String troupe, boolean blocking) {}

    /**
     * What a channel is.
     *
     * @param name the channel's name
     * @param type the type of its messages, as in the diagrams
     * @param capacity the effective capacity of a lane, in messages
     * @param lanes how many lanes it has
     * @param overflow what a send does when a lane is full
     * @param senders the names of the sending actors, or {@link #EXTERNAL}
     * @param receivers the names of the receiving actors, or {@link #EXTERNAL}
     */
    public record ChannelFacts(
            String name,
            String type,
            int capacity,
            int lanes,
            Overflow overflow,
            List<String> senders,
            List<String> receivers) {}

    /**
     * A setting that holds.
     *
     * @param name what is set, named as in its system property: {@code threads}, {@code channel.numbers.capacity}
     * @param value the value that holds
     * @param origin who said so: {@code default}, the annotation, the settings of the code, or the system property
     */
    public record SettingFacts(String name, String value, String origin) {}
}
