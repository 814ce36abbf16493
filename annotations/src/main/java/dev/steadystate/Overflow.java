package dev.steadystate;

/** What a send does when the channel is full. */
public enum Overflow {
    /** The sender is not activated until there is room. Nothing is lost. */
    BACKPRESSURE,
    /** The message that is being sent is dropped, and counted. */
    DROP_NEWEST,
    /** The oldest message that the receiver has not taken yet is dropped, and counted. */
    DROP_OLDEST
}
