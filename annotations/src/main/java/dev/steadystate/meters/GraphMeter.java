package dev.steadystate.meters;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Each meter of a running graph: what it is called, what it counts in, what it means. The page {@code docs/meters.md}, the
 * generated dashboard and the generated rules take all of that from here, after the model of Micrometer's
 * {@code MeterDocumentation}.
 */
public enum GraphMeter {
    /** The state of a graph. */
    GRAPH_STATE(
            Scope.GRAPH,
            Kind.GAUGE,
            "steadystate.graph.state",
            "",
            "1 for the state that the graph is in, 0 for each other state",
            MeterTag.STATE),
    /** The time that a graph has run. */
    GRAPH_UPTIME(Scope.GRAPH, Kind.GAUGE, "steadystate.graph.uptime", "seconds", "For how long the graph has run"),
    /** Who keeps a graph from stopping. */
    GRAPH_UNDECIDED(
            Scope.GRAPH,
            Kind.GAUGE,
            "steadystate.graph.undecided",
            "",
            "While the graph stops: how many instances have not agreed yet; otherwise 0"),
    /** Activations of an actor. */
    ACTOR_ACTIVATIONS(
            Scope.ACTOR, Kind.COUNTER, "steadystate.actor.activations", "", "Activations that have been committed"),
    /** The time that a thread has worked for an actor. */
    ACTOR_BUSY(
            Scope.ACTOR,
            Kind.COUNTER,
            "steadystate.actor.busy",
            "seconds",
            "For how long its thread has worked for the instance; a second a second is all of a core"),
    /** Restarts of an actor. */
    ACTOR_RESTARTS(
            Scope.ACTOR,
            Kind.COUNTER,
            "steadystate.actor.restarts",
            "",
            "How often the actor has been replaced after a failure"),
    /** Whether an actor is given up. */
    ACTOR_FAILED(
            Scope.ACTOR,
            Kind.GAUGE,
            "steadystate.actor.failed",
            "",
            "1 if the instance has failed and is not restarted any more, otherwise 0"),
    /** What an actor waits for. */
    ACTOR_WAITING(
            Scope.ACTOR,
            Kind.GAUGE,
            "steadystate.actor.waiting",
            "ratio",
            "In which share of the window the instance has waited for that reason",
            MeterTag.REASON),
    /** The time that an actor waits for a thread. */
    ACTOR_QUEUE_DELAY(
            Scope.ACTOR,
            Kind.GAUGE,
            "steadystate.actor.queue.delay",
            "seconds",
            "How long the instance has waited for a free thread when it had something to do: the mean of the window"),
    /** Messages that were sent. */
    CHANNEL_SENT(Scope.CHANNEL, Kind.COUNTER, "steadystate.channel.sent", "messages", "Messages that have been sent"),
    /** Messages that were taken. */
    CHANNEL_TAKEN(
            Scope.CHANNEL, Kind.COUNTER, "steadystate.channel.taken", "messages", "Messages that have been taken"),
    /** Messages that were dropped. */
    CHANNEL_DROPPED(
            Scope.CHANNEL,
            Kind.COUNTER,
            "steadystate.channel.dropped",
            "messages",
            "Messages that the overflow policy has dropped"),
    /** Messages that were given up. */
    CHANNEL_DEAD_LETTERED(
            Scope.CHANNEL,
            Kind.COUNTER,
            "steadystate.channel.dead.lettered",
            "messages",
            "Messages that have failed too often and became dead letters"),
    /** Messages that wait. */
    CHANNEL_SIZE(
            Scope.CHANNEL, Kind.GAUGE, "steadystate.channel.size", "messages", "Messages that stand in the lane now"),
    /** Messages that fit. */
    CHANNEL_CAPACITY(
            Scope.CHANNEL,
            Kind.GAUGE,
            "steadystate.channel.capacity",
            "messages",
            "How many messages the lane holds before its sender has to wait"),
    /** The memory of a lane. */
    CHANNEL_RING(
            Scope.CHANNEL,
            Kind.GAUGE,
            "steadystate.channel.ring",
            "bytes",
            "The memory of the places for messages, without the objects that they refer to"),
    /** How full a lane is. */
    CHANNEL_FILL(
            Scope.CHANNEL,
            Kind.GAUGE,
            "steadystate.channel.fill",
            "ratio",
            "How full the lane was within the window, as a share of its capacity",
            MeterTag.STATISTIC),
    /** How long messages stay. */
    CHANNEL_LATENCY(
            Scope.CHANNEL,
            Kind.GAUGE,
            "steadystate.channel.latency",
            "seconds",
            "How long messages stayed in the lane within the window; not a number (NaN) while none has been measured",
            MeterTag.STATISTIC);

    /** What a meter is. */
    public enum Kind {
        /** A number that never falls while the graph runs. */
        COUNTER,
        /** A number of the moment. */
        GAUGE
    }

    /** What there is one meter of a name for. */
    public enum Scope {
        /** The graph. */
        GRAPH,
        /** Each instance of each actor. */
        ACTOR,
        /** Each lane of each channel. */
        CHANNEL
    }

    private final Scope scope;
    private final Kind kind;
    private final String meterName;
    private final String unit;
    private final String description;
    private final Optional<MeterTag> further;

    GraphMeter(Scope scope, Kind kind, String meterName, String unit, String description) {
        this(scope, kind, meterName, unit, description, Optional.empty());
    }

    GraphMeter(Scope scope, Kind kind, String meterName, String unit, String description, MeterTag further) {
        this(scope, kind, meterName, unit, description, Optional.of(further));
    }

    GraphMeter(Scope scope, Kind kind, String meterName, String unit, String description, Optional<MeterTag> further) {
        this.scope = scope;
        this.kind = kind;
        this.meterName = meterName;
        this.unit = unit;
        this.description = description;
        this.further = further;
    }

    /**
     * Returns what there is one for.
     *
     * @return the graph, each instance or each lane
     */
    public Scope scope() {
        return scope;
    }

    /**
     * Returns what the meter is called in code: lower case, with dots.
     *
     * @return the name
     */
    public String meterName() {
        return meterName;
    }

    /**
     * Returns what Prometheus calls it: with underscores, the unit, and {@code _total} if it is a counter.
     *
     * @return the name
     */
    public String prometheusName() {
        String name = meterName.replace('.', '_') + (unit.isEmpty() ? "" : "_" + unit);
        return kind == Kind.COUNTER ? name + "_total" : name;
    }

    /**
     * Returns what the meter is.
     *
     * @return counter or gauge
     */
    public Kind kind() {
        return kind;
    }

    /**
     * Returns what it counts in: a base unit.
     *
     * @return the unit in plural; empty if there is none
     */
    public String unit() {
        return unit;
    }

    /**
     * Returns what it means.
     *
     * @return a sentence without the point
     */
    public String description() {
        return description;
    }

    /**
     * Returns what tells the meters of this name apart.
     *
     * @return the tags
     */
    public List<MeterTag> tags() {
        List<MeterTag> tags = new ArrayList<>(
                switch (scope) {
                    case GRAPH -> List.of(MeterTag.GRAPH);
                    case ACTOR -> List.of(MeterTag.GRAPH, MeterTag.ACTOR, MeterTag.INSTANCE);
                    case CHANNEL -> List.of(MeterTag.GRAPH, MeterTag.CHANNEL, MeterTag.LANE);
                });
        further.ifPresent(tags::add);
        return List.copyOf(tags);
    }
}
