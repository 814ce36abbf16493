package dev.steadystate.runtime.internal;

/**
 * A receiving end of several lanes that are read in turn. A lane that has messages keeps its turn for {@value #TURN} of
 * them, so none starves.
 */
abstract class InputGroup extends Input {
    private static final int TURN = 256;

    private final Party owner;
    final LaneInput[] lanes;

    /** The lane whose turn it is. */
    private LaneInput current;

    private int index;
    private int indexAtMark;
    private long turnBegan;
    private long pulled;

    InputGroup(Party owner, LaneInput[] lanes) {
        super(lanes[0].channel);
        this.owner = owner;
        this.lanes = lanes;
        current = lanes[0];
        select(0);
        owner.owns(this);
    }

    @Override
    final LaneInput[] laneEnds() {
        return lanes;
    }

    /** Whether {@code count} messages are there, in one lane, or the last ones of a closed lane; then it is its turn. */
    @Override
    public final boolean has(int count) {
        return (isInTurn() && current.has(count)) || findLane(count);
    }

    @Override
    public final int seen(int most) {
        return current.seen((int) Math.min(most, TURN - (current.position() - turnBegan)));
    }

    @Override
    final long taken() {
        long sum = 0;
        for (LaneInput each : lanes) {
            sum += each.taken();
        }
        return sum;
    }

    private boolean isInTurn() {
        return current.position() - turnBegan < TURN;
    }

    private boolean findLane(int count) {
        for (int step = 1; step <= lanes.length; step++) {
            int candidate = (index + step) % lanes.length;
            if (lanes[candidate].has(count)) {
                if (!isDirty()) {
                    indexAtMark = candidate; // chosen for the activation that begins now
                }
                select(candidate);
                return true;
            }
        }
        return false;
    }

    private void select(int lane) {
        index = lane;
        current = lanes[lane];
        turnBegan = current.position();
    }

    @Override
    public final long position() {
        return pulled;
    }

    /** The lane to pull a message from, which {@link #has} has found. */
    public final LaneInput pulling() {
        pulled++;
        return current;
    }

    /** The lane to take from: the one whose turn it is, or the next one that has a message. */
    public final LaneInput inTurn() {
        return lanes[turn()];
    }

    /** The index of the lane to take from: the one whose turn it is, or the next one that has a message. */
    final int turn() {
        if (current.seen(1) == 0) {
            has(1);
        }
        return index;
    }

    @Override
    public final int available() {
        int sum = 0;
        for (LaneInput each : lanes) {
            sum += each.available();
        }
        return sum;
    }

    @Override
    public final boolean isClosed() {
        for (LaneInput each : lanes) {
            if (!each.isClosed()) {
                return false;
            }
        }
        return true;
    }

    @Override
    public final boolean isEnding() {
        for (LaneInput each : lanes) {
            if (!each.isEnding()) {
                return false;
            }
        }
        return true;
    }

    @Override
    public final int capacity() {
        return current.capacity();
    }

    @Override
    public final boolean isDirty() {
        for (LaneInput each : lanes) {
            if (each.isDirty()) {
                return true;
            }
        }
        return false;
    }

    @Override
    public final void mark() {
        if (owner.isInDemand()) {
            current.mark(); // the runtime itself takes from no other
        } else {
            for (LaneInput each : lanes) {
                each.mark();
            }
        }
        markTurn();
    }

    final void markTurn() {
        indexAtMark = index;
    }

    /** After the lanes have been rolled back. */
    final void rollbackTurn() {
        if (index != indexAtMark) {
            select(indexAtMark);
        }
    }
}
