package dev.steadystate.runtime;

/** A take found no message: the activation took more than it had waited for. The activation is undone. */
public final class ChannelEmptyException extends IllegalStateException {
    private static final long serialVersionUID = 1;

    /**
     * Makes the exception.
     *
     * @param message what happened and what to do about it
     */
    public ChannelEmptyException(String message) {
        super(message);
    }
}
