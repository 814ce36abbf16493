package dev.steadystate.runtime.internal;

import java.lang.invoke.VarHandle;
import java.util.Arrays;

/**
 * What stands at one end of lanes: an actor instance, or ordinary code outside the graph. All its ends and cells are marked,
 * rolled back and committed together.
 */
public abstract class Party {
    /** Stands at ends that nobody uses. */
    static final Party NOBODY = new Party("nobody") {
        @Override
        boolean isWaiting() {
            return false;
        }

        @Override
        void wake() {}
    };

    private static final LaneOutput[] NO_OUTPUTS = {};
    private static final LaneInput[] NO_INPUTS = {};
    private static final InputGroup[] NO_GROUPS = {};
    private static final State[] NO_CELLS = {};

    final String label;

    private LaneOutput[] outputs = NO_OUTPUTS;
    private LaneInput[] inputs = NO_INPUTS;
    private InputGroup[] groups = NO_GROUPS;
    private State[] cells = NO_CELLS;
    /** All other sides run on the thread that runs this one. */
    private boolean alone;
    /** An end that finds too little says so on its lane, to be woken. */
    private boolean announces = true;
    /** Its commits may have to wait. */
    private boolean cautious;
    /** The running method looks at its ends itself and may use more than its demand. */
    private boolean strayed;

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

    // ---- wiring

    final void owns(LaneOutput output) {
        outputs = Arrays.copyOf(outputs, outputs.length + 1);
        outputs[outputs.length - 1] = output;
    }

    final void owns(LaneInput input) {
        inputs = Arrays.copyOf(inputs, inputs.length + 1);
        inputs[inputs.length - 1] = input;
    }

    final void owns(InputGroup group) {
        groups = Arrays.copyOf(groups, groups.length + 1);
        groups[groups.length - 1] = group;
    }

    final void owns(State cell) {
        cells = Arrays.copyOf(cells, cells.length + 1);
        cells[cells.length - 1] = cell;
    }

    /** Every lane it sends to. */
    public final LaneOutput[] outputs() {
        return outputs;
    }

    /** Every lane it receives from. */
    public final LaneInput[] laneInputs() {
        return inputs;
    }

    /** One thread runs this party and all that it shares a lane with, so their commits need no fence. */
    final void sharesOneThread() {
        alone = true;
    }

    /** Whether an end that finds too little is to say so. Whoever looks again and again by himself needs no wake-up. */
    final void announces(boolean value) {
        announces = value;
    }

    final boolean announces() {
        return announces;
    }

    /** From now on {@link #withholds} is asked before each commit. */
    final void becomeCautious() {
        cautious = true;
    }

    // ---- activations

    /** Whether a commit has to wait; it is repeated then. */
    boolean withholds() {
        return false;
    }

    /** The running method may use more of an end than its demand says. */
    final void stray() {
        strayed = true;
    }

    final void stayInDemand() {
        strayed = false;
    }

    final boolean isInDemand() {
        return !strayed;
    }

    /** All that has been staged is to be kept, whatever comes next. */
    final void mark() {
        for (LaneOutput each : outputs) {
            each.mark();
        }
        for (LaneInput each : inputs) {
            each.mark();
        }
        for (InputGroup each : groups) {
            each.markTurn();
        }
        for (State each : cells) {
            each.mark();
        }
    }

    /** Undoes what has been staged since the last mark. */
    final void rollback() {
        for (LaneOutput each : outputs) {
            each.rollback();
        }
        for (LaneInput each : inputs) {
            each.rollback();
        }
        for (InputGroup each : groups) {
            each.rollbackTurn();
        }
        for (State each : cells) {
            each.rollback();
        }
    }

    /**
     * Makes visible what has been marked, and wakes those who wait for it. Between publishing and looking at who waits
     * stands one full fence for all ends: see {@code docs/threads.md}.
     */
    final void commit() {
        if (cautious && withholds()) {
            return;
        }
        boolean news = false;
        // What is sent comes first: whoever sees the room that a take left also sees what came of it.
        for (LaneOutput each : outputs) {
            news |= each.publish();
        }
        for (LaneInput each : inputs) {
            news |= each.publish();
        }
        if (news) {
            if (!alone) {
                VarHandle.fullFence();
            }
            for (LaneOutput each : outputs) {
                each.wakeReceiver();
            }
            for (LaneInput each : inputs) {
                each.wakeSender();
            }
        }
    }
}
