package dev.steadystate.runtime;

/** The life of a graph. */
public enum GraphState {
    /** Built, not started. */
    BUILT,
    /** Messages flow. */
    RUNNING,
    /** Asked to stop; what is in flight is still delivered. */
    STOPPING,
    /** All actors have stopped and no message was lost. */
    STOPPED,
    /** All actors have been told to stop, but some did not agree in time, failed for good, or left messages behind. */
    STOPPED_UNCLEANLY
}
