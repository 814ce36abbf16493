package dev.steadystate.runtime.internal;

import org.jspecify.annotations.Nullable;

/**
 * A receiving end: one lane, or several that are read in turn. A lane that has messages keeps its turn for
 * {@value #TURN} of them, so none starves.
 */
public abstract class Input extends Port {
    private static final int TURN = 256;

    final InputCursor[] cursors;

    /** The lane whose turn it is. */
    private InputCursor current;

    private int index;
    private final long turn;
    private long turnBegan;
    /** The epoch of the last take, and whose turn it was before it. */
    private long epoch = -1;

    private int indexAtMark;
    private @Nullable Poison poison;

    Input(InputCursor[] cursors) {
        super(cursors[0].ring.channel);
        this.cursors = cursors;
        current = cursors[0];
        turn = cursors.length == 1 ? Long.MAX_VALUE : TURN;
        select(0);
    }

    /** Lets the lanes' takes and rollbacks keep the turn, if there is more than one. */
    final void joinLanes() {
        if (cursors.length > 1) {
            for (InputCursor each : cursors) {
                each.join(this);
            }
        }
    }

    /**
     * Whether {@code count} messages are there, in one lane, or the last ones of a lane that has been closed; then it is
     * that lane's turn.
     */
    public final boolean has(int count) {
        InputCursor lane = current;
        return (lane.has(count) && lane.staged() - turnBegan < turn) || (cursors.length > 1 && findLane(count));
    }

    private boolean findLane(int count) {
        for (int step = 1; step <= cursors.length; step++) {
            int candidate = (index + step) % cursors.length;
            if (cursors[candidate].has(count)) {
                select(candidate);
                return true;
            }
        }
        return false;
    }

    private void select(int lane) {
        index = lane;
        current = cursors[lane];
        turnBegan = current.staged();
    }

    /** The index of the lane whose turn it is. */
    final int turn() {
        return index;
    }

    /** The lane whose turn it is, which has a message. */
    final InputCursor filled() {
        InputCursor lane = current;
        return lane.isEmptyAsSeen() ? nextFilled() : lane;
    }

    private InputCursor nextFilled() {
        if (!has(1)) {
            throw current.empty();
        }
        return current;
    }

    /** How many messages can be taken now. */
    public final int available() {
        int sum = 0;
        for (InputCursor each : cursors) {
            sum += each.available();
        }
        return sum;
    }

    /** Whether nothing is left, and nothing will come. */
    public final boolean isClosed() {
        for (InputCursor each : cursors) {
            if (!each.isEnded()) {
                return false;
            }
        }
        return true;
    }

    @Override
    public final boolean isDirty() {
        for (InputCursor each : cursors) {
            if (each.isDirty()) {
                return true;
            }
        }
        return false;
    }

    /** The capacity of a lane in messages. */
    public final int capacity() {
        return current.ring.capacity;
    }

    /** What fails so often goes there. */
    final void usePoison(int maxAttempts, RefOutput<?> letters) {
        poison = new Poison(maxAttempts, letters);
    }

    /** The lane that the running activation has taken from, if it counts what fails. */
    final @Nullable InputCursor suspect() {
        if (poison != null) {
            for (InputCursor each : cursors) {
                if (each.isDirty()) {
                    each.isolate();
                    return each;
                }
            }
        }
        return null;
    }

    /** The activation that took from the lane has failed and been undone. Returns how often its head has failed. */
    final int failed(InputCursor lane, Throwable failure) {
        if (poison == null) {
            return 0;
        }
        int attempts = poison.count(lane);
        poison.giveUp(failure);
        return attempts;
    }

    final void firstTaken(long now) {
        if (epoch != now) {
            epoch = now;
            indexAtMark = index;
        }
    }

    final void rollback(long now) {
        if (epoch == now) {
            select(indexAtMark);
        }
    }
}
