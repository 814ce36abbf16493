package dev.steadystate.generator.internal.plan;

/**
 * What an activation takes from an input.
 *
 * @param count how many messages must be there
 * @param peek whether messages stay in the channel until the work is done
 * @param quorum how many messages, taken one by one, it takes to act; 1 for each
 */
public record DemandPlan(PortPlan port, int count, boolean peek, int quorum) {}
