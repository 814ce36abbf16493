package dev.steadystate.testing;

/** Something did not hold that a test had said must: see {@link Stage#always} and {@link Stage#eventually}. */
public final class InvariantViolation extends AssertionError {
    private static final long serialVersionUID = 1;

    InvariantViolation(String message) {
        super(message);
    }
}
