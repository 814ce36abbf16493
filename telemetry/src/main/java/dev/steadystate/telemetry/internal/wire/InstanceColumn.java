package dev.steadystate.telemetry.internal.wire;

import java.util.Locale;

/** A figure that every instance has in every {@link Frame}. */
public enum InstanceColumn {
    /** Where in its life it is: the ordinal of the phase. */
    PHASE,
    /** What it does or waits for: the ordinal of the kind of activity. */
    DOES,
    /** The index of the channel that it waits for; -1 for none. */
    CH,
    /** How busy it kept its thread: 1024 is a whole core. */
    BUSY,
    /** Per cent of the window in which it waited for room. */
    ROOM,
    /** Per cent of the window in which it waited for messages. */
    INPUT,
    /** Per cent of the window in which it waited for a moment. */
    TIMER,
    /** Per cent of the window in which it waited for a thread. */
    THREAD,
    /** Activations a second. */
    RATE,
    /** Nanoseconds of an activation; -1 for unknown. */
    NS,
    /** Nanoseconds that it waited for a thread; -1 for unknown. */
    DELAY,
    /** How often it has been restarted. */
    RESTARTS,
    /** 1 if it agrees to stop. */
    VOTED,
    /** The level of its alerts, 0 to 3. */
    ALERT;

    /** {@return the name on the wire} */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
