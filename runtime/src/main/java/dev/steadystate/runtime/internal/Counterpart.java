package dev.steadystate.runtime.internal;

/**
 * The other end of a lane of an actor that is tested alone: what the test writes, the actor receives, and what the actor sends, the
 * test reads. Used by the thread that runs the actor.
 */
public final class Counterpart extends Party {
    private final Ring ring;
    /** Up to here the test has read. */
    private long read;

    Counterpart(Ring ring) {
        super("the test");
        this.ring = ring;
        this.read = ring.tail.getOpaque();
    }

    @Override
    boolean isWaiting() {
        return false;
    }

    @Override
    void wake() {}

    // ---- as the sender

    /** Takes the sending end. */
    public Counterpart sends() {
        ring.sender = this;
        return this;
    }

    /** Whether there is room for a message. */
    public boolean hasRoom() {
        return ring.size() < ring.capacity;
    }

    /** Sends a message of the channel's type, for which there is room. */
    public void put(Object message) {
        long position = ring.tail.getOpaque();
        ring.put(position, message);
        ring.tail.setRelease(position + 1);
        ring.receiver.wakeIfWaiting();
    }

    /** Sends no more. */
    public void close() {
        ring.close();
        ring.receiver.wakeIfWaiting();
    }

    /** Messages that the actor has not taken. */
    public int fill() {
        return (int) ring.size();
    }

    // ---- as the receiver

    /** Takes the receiving end. */
    public Counterpart receives() {
        ring.receiver = this;
        return this;
    }

    /** Whether the actor has sent a message that was not read. */
    public boolean hasMessage() {
        fetch();
        return read != ring.tail.getAcquire();
    }

    /** Reads the next message, of which there is one. The actor's room stays as it is. */
    public Object read() {
        return ring.message(read++);
    }

    /** Whether the actor sends no more, and all has been read. */
    public boolean isClosed() {
        return ring.isClosed() && !hasMessage();
    }

    /** How many messages the actor can send now. */
    public int room() {
        return (int) (ring.head.getOpaque() + ring.capacity - ring.tail.getOpaque());
    }

    /** How many messages it can send at the most. */
    public int capacity() {
        return ring.capacity;
    }

    /** Has the actor find room for so many messages from now on, at most its capacity; what was sent must have been read. */
    public void setRoom(int messages) {
        ring.head.setRelease(ring.tail.getOpaque() + messages - ring.capacity);
        for (LaneOutput each : ring.sender.outputs()) {
            if (each.ring() == ring) {
                each.forgetRoom();
            }
        }
        ring.sender.wakeIfWaiting();
    }

    /** Messages that an overflow policy has dropped. */
    public long dropped() {
        return ring.dropped();
    }

    private void fetch() {
        Feed feed = ring.feed;
        if (feed != null) {
            feed.fill(ring, ring.capacity - (int) (ring.tail.getOpaque() - read));
        }
    }
}
