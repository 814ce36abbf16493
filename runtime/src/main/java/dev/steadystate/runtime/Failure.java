package dev.steadystate.runtime;

/**
 * Why an actor instance was restarted: {@link ActorContext#lastFailure()}.
 *
 * @param actor the name of the actor that failed: the instance's own, or in a troupe that restarts together the one that
 *     had spent its restarts
 * @param instance the index of the instance that failed
 * @param phase where in its life it failed
 * @param method the name of the method that threw, if it is one that is activated again and again; otherwise empty
 * @param cause what was thrown
 * @param attempts how often in a row this very activation, start, vote or construction has failed, 1 or more
 * @param atNs when it failed, on the graph's clock
 */
public record Failure(
        String actor, int instance, Phase phase, String method, Throwable cause, int attempts, long atNs) {
    /** Where in its life an actor can fail. */
    public enum Phase {
        /** Dagger was making the actor: its constructor, or what that asks for. */
        CONSTRUCTOR,
        /** {@code @OnStart}. */
        ON_START,
        /** A method that is activated by messages, room or time. */
        ACTIVATION,
        /** {@code @MayStop}. */
        MAY_STOP,
        /** {@code @OnStop}; no other actor comes after that. */
        ON_STOP
    }

    /** Returns the failure in words, such as {@code "Worker-0 failed in onNumber(), attempt 2: java.io.IOException"}. */
    @Override
    public String toString() {
        return actor + "-" + instance + " failed in " + place() + ", attempt " + attempts + ": "
                + cause.getClass().getName();
    }

    private String place() {
        return switch (phase) {
            case CONSTRUCTOR -> "its constructor";
            case ON_START -> "@OnStart";
            case ACTIVATION -> method.isEmpty() ? "an activation" : method + "()";
            case MAY_STOP -> "@MayStop";
            case ON_STOP -> "@OnStop";
        };
    }
}
