package dev.steadystate.runtime.internal;

/** The model of a lane of longs. */
public class LongLaneModelTest extends LaneModel {
    public LongLaneModelTest() {
        super(new LongSlots(CAPACITY));
    }

    @Override
    LaneOutput output(Lane lane) {
        return new LongOutput(lane);
    }

    @Override
    LaneInput input(Lane lane) {
        return new LongInput(lane);
    }
}
