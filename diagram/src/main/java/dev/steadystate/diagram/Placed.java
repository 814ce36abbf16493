package dev.steadystate.diagram;

/**
 * An edge, and what has become of it.
 *
 * @param channel the name of its channel
 * @param from the sending actor
 * @param to the receiving actor
 */
record Placed(DotGraph.Edge edge, String channel, String from, String to) {}
