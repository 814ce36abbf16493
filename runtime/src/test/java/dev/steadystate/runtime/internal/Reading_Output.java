package dev.steadystate.runtime.internal;

import dev.steadystate.runtime.Sender;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Sends messages of type {@link Reading} as values.
 */
@Generated("dev.steadystate.processor.SteadyStateProcessor")
public final class Reading_Output extends LaneOutput implements Sender<Reading> {
    private final Reading_Slots slots;

    Reading_Output(Lane lane) {
        super(lane);
        slots = (Reading_Slots) lane.slots();
    }

    @Override
    public void send(Reading message) {
        Objects.requireNonNull(message, "a message");
        if (admits()) {
            slots.put(tail(), message);
            stage();
        }
    }

    @Override
    public boolean trySend(Reading message) {
        Objects.requireNonNull(message, "a message");
        if (!admitsNow()) {
            return false;
        }
        slots.put(tail(), message);
        stage();
        return true;
    }
}
