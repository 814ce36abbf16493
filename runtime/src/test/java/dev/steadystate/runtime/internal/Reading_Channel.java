package dev.steadystate.runtime.internal;

import dev.steadystate.Overflow;
import javax.annotation.processing.Generated;

/**
 * A channel whose messages of type {@link Reading} are values.
 */
@Generated("dev.steadystate.processor.SteadyStateProcessor")
public final class Reading_Channel extends ObjectChannel<Reading, Reading_Output, Reading_Input> {
    /**
     * Makes its lanes.
     */
    public Reading_Channel(Graph graph, String name, String type, int capacity, Overflow overflow, Lanes lanes) {
        super(graph, name, type, capacity, overflow, lanes);
    }

    @Override
    protected Slots newSlots(int capacity) {
        return new Reading_Slots(capacity);
    }

    @Override
    protected Reading_Output newOutput(Lane lane) {
        return new Reading_Output(lane);
    }

    @Override
    protected Reading_Input newInput(Lane lane) {
        return new Reading_Input(lane);
    }
}
