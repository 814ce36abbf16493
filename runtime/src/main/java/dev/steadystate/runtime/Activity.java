package dev.steadystate.runtime;

/**
 * What an actor instance does at a moment, or waits for.
 *
 * @param kind what it does or waits for
 * @param channel the name of the channel that it waits for; empty for all else
 */
public record Activity(Kind kind, String channel) {
    /** What an instance does, or waits for. */
    public enum Kind {
        /** Its thread works for it. */
        WORKING,
        /** It has something to do, and waits until a thread is free. */
        THREAD,
        /** It waits for room in a channel: whoever receives from there is slower. */
        ROOM,
        /** It waits for messages. */
        INPUT,
        /** It waits for a moment: an {@code @Every} method, or a pause. */
        TIMER,
        /** It has failed and waits for its restart. */
        RESTART,
        /** It waits for nothing that it could be given: it has not begun, has ended, or only waits for the stop. */
        NOTHING
    }
}
