package dev.steadystate.generator.internal.plan;

/**
 * What an activation takes from an input.
 *
 * @param count how many messages must be there
 * @param peek whether messages stay in the channel until the work is done
 */
public record DemandPlan(PortPlan port, int count, boolean peek) {}
