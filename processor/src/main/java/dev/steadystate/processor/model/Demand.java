package dev.steadystate.processor.model;

/**
 * A channel that a method names, and how many messages of it must be there.
 *
 * @param channel the channel's name
 * @param count messages that must be there; 1 if left out; 0 for a channel that the method sends to; -1 if the figure could
 *     not be read
 * @param text the text as written, such as {@code b:16}
 * @param position the annotation value
 */
public record Demand(String channel, int count, String text, Position position) {}
