package dev.steadystate.testing;

import dev.steadystate.runtime.internal.Counterpart;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * A channel to which a tested actor sends.
 *
 * <p>By default there is always room: what the actor has sent is taken at once. Only a channel that an {@code @OnRoom} method
 * waits for, which would never come to an end, has room for its declared capacity each time that the harness runs. {@link #room}
 * sets the room for good.
 *
 * @param <T> the type of the messages; boxed for numbers
 */
public final class HarnessOutput<T> implements Messages<T> {
    private final String channel;
    private final Counterpart lane;
    private final Supplier<List<String>> waitingFor;
    private final List<T> all = new ArrayList<>();
    private int looked;
    private boolean held;
    private boolean limited;

    HarnessOutput(String channel, Counterpart lane, Supplier<List<String>> waitingFor) {
        this.channel = channel;
        this.lane = lane.receives();
        this.waitingFor = waitingFor;
    }

    @Override
    public String channel() {
        return channel;
    }

    @Override
    public List<T> all() {
        return List.copyOf(all);
    }

    @Override
    public List<T> fresh() {
        List<T> fresh = List.copyOf(all.subList(looked, all.size()));
        looked = all.size();
        return fresh;
    }

    @Override
    public boolean isClosed() {
        return lane.isClosed();
    }

    @Override
    public List<String> waitingFor() {
        return waitingFor.get();
    }

    /**
     * Gives the actor room for so many messages, and no more until this is called again.
     *
     * @param messages 0 to the channel's capacity
     * @return this
     * @throws IllegalArgumentException if out of range
     */
    public HarnessOutput<T> room(int messages) {
        if (messages < 0 || messages > lane.capacity()) {
            throw new IllegalArgumentException("the room in channel \"" + channel + "\" must be 0 to its capacity of "
                    + lane.capacity() + ", not " + messages);
        }
        flow();
        limited = true;
        lane.setRoom(messages);
        return this;
    }

    /** {@return how many messages the actor has room for} */
    public int room() {
        return lane.room();
    }

    /** {@return how many messages its overflow policy has dropped} */
    public long dropped() {
        return lane.dropped();
    }

    /** Its room is given back only between two runs. */
    void hold() {
        held = true;
    }

    /** Takes what there is; true if the actor finds more room after that. */
    boolean flow() {
        boolean any = false;
        while (lane.hasMessage()) {
            all.add(read());
            any = true;
        }
        if (any && !limited && !held) {
            lane.setRoom(lane.capacity());
            return true;
        }
        return false;
    }

    /** A run begins. */
    void renew() {
        if (held && !limited) {
            lane.setRoom(lane.capacity());
        }
    }

    @SuppressWarnings("unchecked") // the generated harness has named the type of the channel's messages
    private T read() {
        return (T) lane.read();
    }

    @Override
    public String toString() {
        return "channel " + channel + ": " + all;
    }
}
