package dev.steadystate.runtime;

/** What can be read of a lane of a channel while its graph runs; any thread, see {@link GraphProbe}. */
public interface LaneProbe {
    /** What {@link #sender()} and {@link #receiver()} return for an end outside the graph. */
    int EXTERNAL = -1;

    /**
     * Returns the channel.
     *
     * @return its name
     */
    String channel();

    /**
     * Returns which of the channel's lanes this is.
     *
     * @return the index, 0 or more
     */
    int lane();

    /**
     * Returns who sends.
     *
     * @return the index in {@link GraphProbe#instances()}, or {@link #EXTERNAL}
     */
    int sender();

    /**
     * Returns who receives.
     *
     * @return the index in {@link GraphProbe#instances()}, or {@link #EXTERNAL}
     */
    int receiver();

    /**
     * Returns how many messages the lane holds before its sender has to wait.
     *
     * @return the effective capacity
     */
    int capacity();

    /**
     * Returns how much memory the places for messages take, without the objects that they refer to.
     *
     * @return bytes
     */
    long ringBytes();

    /**
     * Returns how many messages have been sent. What the policy of the channel dropped before it was in the lane is not
     * counted, what it dropped from there is.
     *
     * @return the number since the start; it never falls
     */
    long sent();

    /**
     * Returns how many messages have been taken.
     *
     * @return the number since the start; it never falls
     */
    long taken();

    /**
     * Returns how many messages stand in the lane. What comes from outside the graph stands in a queue first, which holds as many
     * again, so this may exceed the capacity.
     *
     * @return the number, 0 or more
     */
    long size();

    /**
     * Returns how many messages the policy of the channel has dropped.
     *
     * @return the number since the start
     */
    long dropped();

    /**
     * Returns how many of its messages have failed too often and became dead letters.
     *
     * @return the number since the start; they have also been taken
     */
    long deadLettered();

    /**
     * Tells whether no message will be added any more.
     *
     * @return true if the sender has closed it
     */
    boolean isClosed();
}
