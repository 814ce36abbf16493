package dev.steadystate.runtime.internal;

import dev.steadystate.OnExhausted;

/** How often an actor may be restarted, and how fast. */
record RestartRule(
        int max, long withinNs, long minBackoffNs, long maxBackoffNs, double jitter, OnExhausted onExhausted) {
    static final RestartRule DEFAULT =
            new RestartRule(5, 60_000_000_000L, 10_000_000L, 10_000_000_000L, 0.2, OnExhausted.STOP_GRAPH);
}
