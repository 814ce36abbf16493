package dev.steadystate.runtime.internal;

import dev.steadystate.runtime.SenderBundle;

/**
 * A sending end that shows its lanes.
 *
 * @param <S> the type of a lane
 */
public final class OutputBundle<S> extends OutputGroup implements SenderBundle<S> {
    private int turn;

    OutputBundle(LaneOutput[] lanes) {
        super(lanes);
    }

    @Override
    public int lanes() {
        return lanes.length;
    }

    @Override
    @SuppressWarnings("unchecked") // all lanes are of the channel's type
    public S lane(int index) {
        return (S) lanes[index];
    }

    @Override
    public S next() {
        for (int step = 0; step < lanes.length; step++) {
            int candidate = (turn + step) % lanes.length;
            if (lanes[candidate].isOpenWithRoom(1)) {
                turn = (candidate + 1) % lanes.length;
                return lane(candidate);
            }
        }
        return lane(turn);
    }

    @Override
    public S forKey(Object key) {
        return forKey((long) key.hashCode());
    }

    @Override
    public S forKey(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        return lane((int) ((mixed >>> 33) % lanes.length));
    }
}
