package ticks;

import dev.steadystate.runtime.internal.BatchReceiver;
import dev.steadystate.runtime.internal.Lane;
import dev.steadystate.runtime.internal.LaneInput;
import dev.steadystate.runtime.internal.RefOutput;
import javax.annotation.processing.Generated;

/**
 * Receives messages of type {@link Tick} as values.
 */
@Generated("dev.steadystate.processor.SteadyStateProcessor")
public final class Tick_Input extends LaneInput implements BatchReceiver<Tick> {
    private final Tick_Slots slots;

    private final TickBatch batch;

    Tick_Input(Lane lane) {
        super(lane);
        slots = (Tick_Slots) lane.slots();
        batch = new TickBatch(slots);
    }

    /**
     * Sends what has failed so often to the end for {@code DeadLetter}s.
     */
    public Tick_Input deadLetters(int maxAttempts, RefOutput<?> letters) {
        usePoison(maxAttempts, letters);
        return this;
    }

    @Override
    public Tick pull() {
        return slots.get(pulled());
    }

    @Override
    public Tick take() {
        return slots.get(next());
    }

    @Override
    public Tick peek() {
        return slots.get(head());
    }

    @Override
    public TickBatch batch(int most) {
        int size = adjacent(most);
        return batch.of(next(size), size);
    }
}
