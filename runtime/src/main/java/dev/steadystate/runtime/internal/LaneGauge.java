package dev.steadystate.runtime.internal;

import dev.steadystate.runtime.LaneProbe;

/** Reads a lane from outside. */
final class LaneGauge implements LaneProbe {
    private final Ring ring;
    private final int lane;

    LaneGauge(Ring ring, int lane) {
        this.ring = ring;
        this.lane = lane;
    }

    @Override
    public String channel() {
        return ring.channel;
    }

    @Override
    public int lane() {
        return lane;
    }

    @Override
    public int sender() {
        return number(ring.sender);
    }

    @Override
    public int receiver() {
        return number(ring.receiver);
    }

    private static int number(Party party) {
        return party instanceof ActorInstance instance ? instance.number() : EXTERNAL;
    }

    @Override
    public int capacity() {
        return ring.capacity;
    }

    @Override
    public long ringBytes() {
        Feed from = ring.feed;
        return ring.slots.bytes() + (from == null ? 0 : from.bytes());
    }

    @Override
    public long sent() {
        Feed from = ring.feed;
        return from == null ? ring.tail.getAcquire() : from.sent();
    }

    @Override
    public long taken() {
        return ring.head.getAcquire();
    }

    @Override
    public long size() {
        return ring.size();
    }

    @Override
    public long dropped() {
        return ring.dropped();
    }

    @Override
    public long deadLettered() {
        return ring.deadLettered();
    }

    @Override
    public boolean isClosed() {
        return ring.isClosed();
    }
}
