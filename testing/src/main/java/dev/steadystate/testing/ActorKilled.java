package dev.steadystate.testing;

/** Ends an actor for good, whatever its restarts: see {@link StageActor#kill}. The runtime never restarts after its kind. */
final class ActorKilled extends LinkageError {
    private static final long serialVersionUID = 1;

    ActorKilled(String message) {
        super(message);
    }
}
