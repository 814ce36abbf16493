package dev.steadystate.processor.model;

/**
 * A port in its graph: which instances of whom use it.
 *
 * @param actor the actor's name in the graph, or empty for an external port
 * @param instances how many instances have it; 1 for an external port
 * @param offset the number of its first instance among all instances at this side of the channel
 */
public record End(String actor, int instances, int offset, Port port) {
    /** The end as messages name it: {@code Worker.numbers}, or the root method's name with parentheses. */
    public String label() {
        return actor.isEmpty() ? port.member() + "()" : actor + "." + port.member();
    }

    /** Whether ordinary code outside the graph uses it. */
    public boolean external() {
        return actor.isEmpty();
    }
}
