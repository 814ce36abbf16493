package dev.steadystate.runtime;

/**
 * Why an actor instance did not agree to stop.
 *
 * @param actor the actor's name
 * @param instance the index of the instance
 * @param reason the condition that kept it, with its figures, such as {@code "numbers holds 17"}
 */
public record Veto(String actor, int instance, String reason) {
    /** Returns the veto as one line, such as {@code "Worker-0 vetoed: numbers holds 17"}. */
    @Override
    public String toString() {
        return actor + "-" + instance + " vetoed: " + reason;
    }
}
