package dev.steadystate.benchmarks.speed;

/** A fork that hung, failed its own check, or printed no figures. */
final class ForkFailedException extends Exception {
    private static final long serialVersionUID = 1L;

    ForkFailedException(String message) {
        super(message);
    }
}
