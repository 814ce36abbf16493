package dev.steadystate.testing;

import dev.steadystate.runtime.internal.LaneInput;
import dev.steadystate.runtime.internal.LaneOutput;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * A channel of a graph on a stage, as seen by the test: what has been sent through it, in the order of the commits. Messages of
 * one lane are in the order in which they were sent. Any thread may look.
 *
 * @param <T> the type of the messages; boxed for numbers
 */
public class StageChannel<T> implements Messages<T> {
    private static final int MOST = 100_000;

    private final String name;
    private final Supplier<List<String>> situation;

    // Guarded by this.
    private final List<T> kept = new ArrayList<>();
    private int most = MOST;
    private long sent;
    private long taken;
    private int lanes;
    private int closed;
    private int next;

    StageChannel(String name, Supplier<List<String>> situation) {
        this.name = name;
        this.situation = situation;
    }

    @Override
    public final String channel() {
        return name;
    }

    /**
     * Sets how many messages are kept for {@link #all()}; beyond that they are only counted.
     *
     * @param messages 0 or more; {@value #MOST} by default
     * @return this
     */
    public final synchronized StageChannel<T> keep(int messages) {
        most = messages;
        return this;
    }

    /**
     * Returns all messages that have been sent.
     *
     * @return the messages, in the order of the commits
     * @throws IllegalStateException if there were more than are kept
     */
    @Override
    public final synchronized List<T> all() {
        if (sent > most) {
            throw new IllegalStateException("channel \"" + name + "\" has carried " + sent + " messages, of which "
                    + most + " are kept; call keep(" + sent + ") before the graph starts, or look at sent()");
        }
        return List.copyOf(kept);
    }

    /** {@return how many messages have been sent} */
    public final synchronized long sent() {
        return sent;
    }

    /** {@return how many messages receivers have taken; with several receivers of copies each counts} */
    public final synchronized long taken() {
        return taken;
    }

    /** {@return whether all senders have closed it} */
    @Override
    public boolean isClosed() {
        synchronized (this) {
            return lanes > 0 && closed == lanes;
        }
    }

    @Override
    public final synchronized List<T> fresh() {
        List<T> all = all();
        List<T> fresh = all.subList(next, all.size());
        next = all.size();
        return fresh;
    }

    /** {@return what has failed, and why each actor that has not ended would not stop now} */
    @Override
    public final List<String> waitingFor() {
        return situation.get();
    }

    @Override
    public String toString() {
        return "channel " + name + ": " + sent() + " sent, " + taken() + " taken" + (isClosed() ? ", closed" : "");
    }

    // ---- by the instances' threads

    final synchronized void addLane() {
        lanes++;
    }

    final synchronized void publishes(LaneOutput lane, int count) {
        sent += count;
        for (int i = 0; i < count && kept.size() < most; i++) {
            keep(lane.pending(i));
        }
    }

    final synchronized void closes() {
        closed++;
    }

    final synchronized void takes(int count) {
        taken += count;
    }

    /** Messages that no instance has sent are noted when they are taken. */
    final synchronized void takesFromOutside(LaneInput lane, int count) {
        sent += count;
        for (int i = 0; i < count && kept.size() < most; i++) {
            keep(lane.pending(i));
        }
    }

    @SuppressWarnings("unchecked") // the generated stage has named the type of the channel's messages
    private void keep(Object message) {
        kept.add((T) message);
    }
}
