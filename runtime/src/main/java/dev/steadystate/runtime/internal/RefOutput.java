package dev.steadystate.runtime.internal;

import dev.steadystate.runtime.Sender;
import java.util.Objects;

/**
 * The sending end of a lane of objects.
 *
 * @param <T> the type of the messages
 */
public final class RefOutput<T> extends LaneOutput implements Sender<T> {
    private final Object[] array;

    RefOutput(Lane lane) {
        super(lane);
        array = ((RefSlots) lane.slots()).array;
    }

    @Override
    public void send(T message) {
        Objects.requireNonNull(message, "a message");
        if (admits()) {
            array[stage() & (array.length - 1)] = message;
        }
    }

    @Override
    public boolean trySend(T message) {
        Objects.requireNonNull(message, "a message");
        if (!admitsNow()) {
            return false;
        }
        array[stage() & (array.length - 1)] = message;
        return true;
    }
}
