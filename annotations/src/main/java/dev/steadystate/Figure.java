package dev.steadystate;

/** What an {@link Alert} looks at. */
public enum Figure {
    /**
     * How full a channel is, in percent of its capacity: {@code "90%"}. Each lane counts for itself. Limits: above
     * at least 0% and less than 100%, below more than 0% and at most 100%.
     */
    FILL,
    /**
     * Messages taken from a channel, all its lanes together, or activations of an actor, all its instances together, within
     * a time: {@code "1000/s"}, {@code "20/m"}, {@code "1/h"}. Limits: 0 to 1,000,000,000,000 per second.
     */
    RATE,
    /**
     * How long a message stays in a channel, as a duration: {@code "50ms"} (see {@link Every#value()}). Each lane counts
     * for itself.
     */
    LATENCY,
    /**
     * How much of a thread an actor keeps busy, in percent: {@code "95%"}. Each instance counts for itself. Limits
     * as for {@link #FILL}.
     */
    BUSY,
    /**
     * How often an actor was restarted within the last minute: {@code "3"}. Each instance counts for itself. Range: 0 to
     * 1,000,000; there is no alert below it.
     */
    RESTARTS
}
