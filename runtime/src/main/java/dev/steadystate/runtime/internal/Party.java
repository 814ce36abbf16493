package dev.steadystate.runtime.internal;

import java.lang.invoke.VarHandle;
import java.util.Arrays;

/**
 * What stands at one end of lanes: an actor instance, or ordinary code outside the graph. It knows which of its ends were
 * used since the last commit, so that a commit touches no other.
 */
abstract class Party {
    /** Stands at ends that nobody uses. */
    static final Party NOBODY = new Party("nobody") {
        @Override
        boolean isWaiting() {
            return false;
        }

        @Override
        void wake() {}
    };

    final String label;

    /** Counts the activations that have been marked; what an end staged in an older epoch is marked. */
    long epoch;

    private LaneOutput[] outputs = new LaneOutput[2];
    private int outputCount;
    private InputCursor[] inputs = new InputCursor[2];
    private int inputCount;

    Party(String label) {
        this.label = label;
    }

    /** Whether {@link #wake} would do something; after a full fence this is exact. */
    abstract boolean isWaiting();

    /** Lets the party look at its ends again. Any thread. */
    abstract void wake();

    final void wakeIfWaiting() {
        if (isWaiting()) {
            wake();
        }
    }

    final void touched(LaneOutput output) {
        if (outputCount == outputs.length) {
            outputs = Arrays.copyOf(outputs, 2 * outputCount);
        }
        outputs[outputCount++] = output;
    }

    final void touched(InputCursor input) {
        if (inputCount == inputs.length) {
            inputs = Arrays.copyOf(inputs, 2 * inputCount);
        }
        inputs[inputCount++] = input;
    }

    /** All that has been staged is to be kept, whatever comes next. */
    final void mark() {
        epoch++;
    }

    /** Undoes what has been staged since the last mark. */
    void rollback() {
        for (int i = 0; i < outputCount; i++) {
            outputs[i].rollback();
        }
        for (int i = 0; i < inputCount; i++) {
            inputs[i].rollback();
        }
    }

    /**
     * Makes visible what has been marked, and wakes those who wait for it. Between publishing and looking at who waits
     * stands one full fence for all ends: see {@code docs/threads.md}.
     */
    final void commit() {
        if ((outputCount | inputCount) == 0) {
            return;
        }
        // What is sent comes first: whoever sees the room that a take left also sees what came of it.
        for (int i = 0; i < outputCount; i++) {
            outputs[i].publish();
        }
        for (int i = 0; i < inputCount; i++) {
            inputs[i].publish();
        }
        VarHandle.fullFence();
        for (int i = 0; i < outputCount; i++) {
            outputs[i].wakeReceivers();
        }
        for (int i = 0; i < inputCount; i++) {
            inputs[i].wakeSender();
        }
        outputCount = 0;
        inputCount = 0;
    }
}
