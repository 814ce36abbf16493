package ticks;

import dev.steadystate.runtime.Sender;
import dev.steadystate.runtime.internal.Lane;
import dev.steadystate.runtime.internal.LaneOutput;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Sends messages of type {@link Tick} as values.
 */
@Generated("dev.steadystate.processor.SteadyStateProcessor")
public final class Tick_Output extends LaneOutput implements Sender<Tick> {
    private final Tick_Slots slots;

    Tick_Output(Lane lane) {
        super(lane);
        slots = (Tick_Slots) lane.slots();
    }

    @Override
    public void send(Tick message) {
        Objects.requireNonNull(message, "a message");
        if (admits()) {
            slots.put(tail(), message);
            stage();
        }
    }

    @Override
    public boolean trySend(Tick message) {
        Objects.requireNonNull(message, "a message");
        if (!admitsNow()) {
            return false;
        }
        slots.put(tail(), message);
        stage();
        return true;
    }
}
