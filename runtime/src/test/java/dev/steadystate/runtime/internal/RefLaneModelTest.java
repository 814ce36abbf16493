package dev.steadystate.runtime.internal;

/** The model of a lane of references, whose slots are forgotten. */
public class RefLaneModelTest extends LaneModel {
    public RefLaneModelTest() {
        super(new RefSlots(CAPACITY));
    }

    @Override
    LaneOutput output(Lane lane) {
        return new RefOutput<Long>(lane);
    }

    @Override
    LaneInput input(Lane lane) {
        return new RefInput<Long>(lane);
    }
}
