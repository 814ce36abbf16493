package dev.steadystate.testing.internal;

/**
 * Something that happened in a step.
 *
 * @param channel the channel it is about, or empty
 * @param peer who is at the other end of that, or empty
 * @param text the messages, the failure, the vote
 */
record TraceEvent(Kind kind, String channel, String peer, String text) {
    /** What can happen. */
    enum Kind {
        STARTS,
        TAKES,
        SENDS,
        CLOSES,
        VOTES,
        FAILS,
        STOPS,
        PASSES
    }

    /** As a reader likes it: {@code takes numbers: 1, 2}. */
    String sentence() {
        return switch (kind) {
            case STARTS -> text;
            case TAKES -> "takes " + channel + ": " + text;
            case SENDS -> "sends " + channel + ": " + text;
            case CLOSES -> "closes " + channel;
            case VOTES -> "votes " + text;
            case FAILS -> "fails: " + text;
            case STOPS -> "stops";
            case PASSES -> text;
        };
    }
}
