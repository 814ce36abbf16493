package dev.steadystate.runtime.internal;

import dev.steadystate.runtime.SenderBundle;

/**
 * A sending end that shows its lanes.
 *
 * @param <S> the type of a lane
 */
public final class OutputBundle<S> extends Output implements SenderBundle<S> {
    private final LaneOutput[] lanes;
    private int turn;

    OutputBundle(String channel, LaneOutput[] lanes) {
        super(channel);
        this.lanes = lanes;
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

    @Override
    public boolean hasRoom(int count) {
        for (LaneOutput each : lanes) {
            if (!each.hasRoom(count)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int fits(int most, int each) {
        int fit = most;
        for (LaneOutput lane : lanes) {
            fit = lane.fits(fit, each);
        }
        return fit;
    }

    @Override
    public void close() {
        for (LaneOutput each : lanes) {
            each.close();
        }
    }

    @Override
    public boolean isClosed() {
        for (LaneOutput each : lanes) {
            if (!each.isClosed()) {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean isDirty() {
        for (LaneOutput each : lanes) {
            if (each.isDirty()) {
                return true;
            }
        }
        return false;
    }
}
