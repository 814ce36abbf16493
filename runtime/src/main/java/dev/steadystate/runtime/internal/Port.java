package dev.steadystate.runtime.internal;

/** One end of a channel, in the hands of one actor instance. */
public abstract class Port extends Padding {
    final String channel;

    Port(String channel) {
        this.channel = channel;
    }

    /** The channel's name. */
    public final String channel() {
        return channel;
    }

    /** Ends an activation: what it did with this end stays, whatever the next one does. */
    public abstract void mark();

    /** Whether the running activation has used this end. */
    public abstract boolean isDirty();
}
