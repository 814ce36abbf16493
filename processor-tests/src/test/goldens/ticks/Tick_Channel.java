package ticks;

import dev.steadystate.Overflow;
import dev.steadystate.runtime.internal.Graph;
import dev.steadystate.runtime.internal.Lane;
import dev.steadystate.runtime.internal.Lanes;
import dev.steadystate.runtime.internal.ObjectChannel;
import dev.steadystate.runtime.internal.Slots;
import javax.annotation.processing.Generated;

/**
 * A channel whose messages of type {@link Tick} are values.
 */
@Generated("dev.steadystate.processor.SteadyStateProcessor")
public final class Tick_Channel extends ObjectChannel<Tick, Tick_Output, Tick_Input> {
    /**
     * Makes its lanes.
     */
    public Tick_Channel(Graph graph, String name, String type, int capacity, Overflow overflow,
            Lanes lanes) {
        super(graph, name, type, capacity, overflow, lanes);
    }

    @Override
    protected Slots newSlots(int capacity) {
        return new Tick_Slots(capacity);
    }

    @Override
    protected Tick_Output newOutput(Lane lane) {
        return new Tick_Output(lane);
    }

    @Override
    protected Tick_Input newInput(Lane lane) {
        return new Tick_Input(lane);
    }
}
