package dev.steadystate.runtime.internal;

/** A sending end. */
public abstract class Output extends Port {
    Output(String channel) {
        super(channel);
    }

    /** Whether an activation that sends up to {@code count} messages may run. An end that was closed doesn't keep it. */
    public abstract boolean hasRoom(int count);

    /** Whether an activation that exists to fill this channel may run. */
    public final boolean isOpenWithRoom(int count) {
        return !isClosed() && hasRoom(count);
    }

    /** How often {@code each} messages find room, up to {@code most} times. An end that was closed sets no limit. */
    public abstract int fits(int most, int each);

    /** Closes this end with the activation. */
    public abstract void close();

    /** Whether this end has been closed, also within this activation. */
    public abstract boolean isClosed();
}
