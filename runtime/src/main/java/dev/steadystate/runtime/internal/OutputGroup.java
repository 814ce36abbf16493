package dev.steadystate.runtime.internal;

/** A sending end of several lanes. */
abstract class OutputGroup extends Output {
    final LaneOutput[] lanes;

    OutputGroup(LaneOutput[] lanes) {
        super(lanes[0].channel);
        this.lanes = lanes;
    }

    @Override
    public final boolean hasRoom(int count) {
        for (LaneOutput each : lanes) {
            if (!each.hasRoom(count)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public final int fits(int most, int each) {
        int fit = most;
        for (LaneOutput lane : lanes) {
            fit = lane.fits(fit, each);
        }
        return fit;
    }

    @Override
    public final void close() {
        for (LaneOutput each : lanes) {
            each.close();
        }
    }

    @Override
    public final boolean isClosed() {
        for (LaneOutput each : lanes) {
            if (!each.isClosed()) {
                return false;
            }
        }
        return true;
    }

    @Override
    public final boolean isDirty() {
        for (LaneOutput each : lanes) {
            if (each.isDirty()) {
                return true;
            }
        }
        return false;
    }

    @Override
    public final void mark() {
        for (LaneOutput each : lanes) {
            each.mark();
        }
    }

    /** Whether every lane admits the next message. The first that doesn't decides what happens: an error, or a drop. */
    final boolean admits() {
        for (LaneOutput each : lanes) {
            if (!each.admits()) {
                return false;
            }
        }
        return true;
    }

    /** Whether every lane admits the next message now. */
    final boolean admitsNow() {
        for (LaneOutput each : lanes) {
            if (!each.admitsNow()) {
                return false;
            }
        }
        return true;
    }

    /** How many places side by side can be claimed in every lane, of at most {@code most}. */
    final int claimable(int most) {
        int least = most;
        for (LaneOutput each : lanes) {
            least = each.claimable(least);
        }
        return least;
    }

    /** How many messages fit into the fullest lane without a failure or a drop. */
    public int room() {
        int least = Integer.MAX_VALUE;
        for (LaneOutput each : lanes) {
            least = Math.min(least, each.room());
        }
        return least;
    }

    /** The capacity of a lane in messages. */
    public final int capacity() {
        return lanes[0].capacity();
    }
}
