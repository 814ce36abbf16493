package dev.steadystate.runtime;

/** A send found no room: the activation sent more than the room that its actor declares. The activation is undone. */
public final class ChannelFullException extends IllegalStateException {
    private static final long serialVersionUID = 1;

    /**
     * Makes the exception.
     *
     * @param message what happened and what to do about it
     */
    public ChannelFullException(String message) {
        super(message);
    }
}
