package dev.steadystate.runtime.internal;

import javax.annotation.processing.Generated;

/**
 * Receives messages of type {@link Reading} as values.
 */
@Generated("dev.steadystate.processor.SteadyStateProcessor")
public final class Reading_Input extends LaneInput implements BatchReceiver<Reading> {
    private final Reading_Slots slots;

    private final ReadingBatch batch;

    Reading_Input(Lane lane) {
        super(lane);
        slots = (Reading_Slots) lane.slots();
        batch = new ReadingBatch(slots);
    }

    /**
     * Sends what has failed so often to the end for {@code DeadLetter}s.
     */
    public Reading_Input deadLetters(int maxAttempts, RefOutput<?> letters) {
        usePoison(maxAttempts, letters);
        return this;
    }

    @Override
    public Reading pull() {
        return slots.get(pulled());
    }

    @Override
    public Reading take() {
        return slots.get(next());
    }

    @Override
    public Reading peek() {
        return slots.get(head());
    }

    @Override
    public ReadingBatch batch(int most) {
        int size = adjacent(most);
        return batch.of(next(size), size);
    }

    /**
     * Which case the next message is: the number of a record, or anything above for a constant.
     */
    public int nextCase() {
        return slots.tag[(int) position() & slots.mask];
    }

    /**
     * Takes a message that has been seen to be of this case.
     */
    public Reading.Whole pullWhole() {
        return slots.whole(pulled() & slots.mask);
    }

    /**
     * Takes a message that has been seen to be of this case.
     */
    public Reading.Halves pullHalves() {
        return slots.halves(pulled() & slots.mask);
    }

    /**
     * Takes a message that has been seen to be of this case.
     */
    public Reading.Mark pullEnum() {
        return slots.enumConstant(pulled() & slots.mask);
    }
}
