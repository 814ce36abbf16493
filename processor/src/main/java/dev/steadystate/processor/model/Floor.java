package dev.steadystate.processor.model;

/**
 * The least capacity that a channel may be given when the graph is run: with less, what was proved would not hold.
 *
 * @param channel the name of the channel
 * @param messages the least capacity of a lane, 2 or more
 * @param cycle whether the proof is that a cycle can't stall; otherwise that demands can be met
 */
public record Floor(String channel, int messages, boolean cycle) {}
