package dev.steadystate.processor.model;

/**
 * What is measured.
 *
 * @param name the name of the actor or channel; empty for each of the graph
 */
public record Observed(Kind kind, String name) {
    /** What has figures. */
    public enum Kind {
        ACTOR,
        CHANNEL
    }
}
