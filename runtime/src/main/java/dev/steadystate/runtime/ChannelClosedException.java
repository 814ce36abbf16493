package dev.steadystate.runtime;

/** A send after the close of its end, or a take from an external end after the end of input. */
public final class ChannelClosedException extends IllegalStateException {
    private static final long serialVersionUID = 1;

    /**
     * Makes the exception.
     *
     * @param message what happened and what to do about it
     */
    public ChannelClosedException(String message) {
        super(message);
    }
}
