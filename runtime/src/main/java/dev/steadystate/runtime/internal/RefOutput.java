package dev.steadystate.runtime.internal;

import dev.steadystate.Overflow;
import dev.steadystate.runtime.Sender;
import java.util.Objects;

/**
 * A sending end for objects: a plain one, or one that copies to several receivers.
 *
 * @param <T> the type of the messages
 */
public final class RefOutput<T> extends LaneOutput implements Sender<T> {
    RefOutput(Party owner, Overflow overflow, Ring[] rings) {
        super(owner, overflow, rings);
    }

    @Override
    public void send(T message) {
        Objects.requireNonNull(message, "a message");
        if (admits()) {
            put(message);
        }
    }

    @Override
    public boolean trySend(T message) {
        Objects.requireNonNull(message, "a message");
        if (!admitsNow()) {
            return false;
        }
        put(message);
        return true;
    }

    private void put(T message) {
        int place = (int) stage() & mask;
        ((Object[]) slots)[place] = message;
        for (Ring copy : copies) {
            ((Object[]) copy.slots)[place] = message;
        }
    }
}
