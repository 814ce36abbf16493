package dev.steadystate.runtime.internal;

import dev.steadystate.runtime.Sender;
import java.util.Objects;

/**
 * A sending end that copies to several receivers: to all or to none.
 *
 * @param <T> the type of the messages
 */
public final class Broadcast<T> extends OutputGroup implements Sender<T> {
    Broadcast(LaneOutput[] lanes) {
        super(lanes);
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

    @SuppressWarnings("unchecked") // all lanes are of the channel's type
    private void put(T message) {
        for (LaneOutput each : lanes) {
            ((Sender<T>) each).send(message);
        }
    }
}
