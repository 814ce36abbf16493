package dev.steadystate.testing;

/** The failure that a test has planned for an actor; it has no stack trace, for it comes from nowhere in particular. */
public final class InjectedFault extends RuntimeException {
    private static final long serialVersionUID = 1;

    InjectedFault(String message) {
        super(message, null, false, false);
    }
}
