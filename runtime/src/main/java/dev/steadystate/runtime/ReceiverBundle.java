package dev.steadystate.runtime;

/**
 * The receiving end of a channel with several lanes, one from each sender instance.
 *
 * <p>A bundle belongs to one actor instance and may be used only on its thread, within its activations. A lane may be kept.
 *
 * @param <R> the type of a lane: {@code Receiver<T>}, {@link LongReceiver}, {@link IntReceiver} or {@link DoubleReceiver}
 */
public interface ReceiverBundle<R> {
    /**
     * Returns the number of lanes.
     *
     * @return the number of sender instances that send here
     */
    int lanes();

    /**
     * Returns the lane from one sender instance.
     *
     * @param index the number of the lane, from 0 to {@code lanes() - 1}
     * @return the lane
     * @throws IndexOutOfBoundsException if there is no such lane
     */
    R lane(int index);

    /**
     * Returns the next lane in turn that has a message. A lane with many messages keeps its turn for a while, never for ever.
     *
     * @return a lane with a message; when none has any, some lane
     */
    R next();

    /**
     * Tells whether the input has ended: every sender has closed its lane and all messages have been taken.
     *
     * @return true if nothing will ever come again
     */
    boolean isClosed();

    /**
     * Returns how many messages can be taken now from all lanes together.
     *
     * @return the number of messages
     */
    int available();

    /**
     * Returns the channel's name.
     *
     * @return the name, as given in {@code @Rx}
     */
    String channel();
}
