package dev.steadystate.diagram.difference;

/** What two topologies differ in. */
public enum Aspect {
    /** An actor is in one of them only, or is called otherwise. */
    ACTOR,
    /** How many instances an actor has. */
    INSTANCES,
    /** Which actors an actor shares a thread with. */
    TROUPE,
    /** What drives an actor. */
    DRIVERS,
    /** A channel is in one of them only, or is called otherwise. */
    CHANNEL,
    /** What a channel carries. */
    TYPE,
    /** How many messages a lane of a channel holds. */
    CAPACITY,
    /** An actor sends to a channel in one of them only. */
    SENDER,
    /** An actor receives from a channel in one of them only. */
    RECEIVER,
    /** Which instances of sender and receiver a channel joins. */
    LANES,
    /** How messages of a channel are taken. */
    TAKING
}
