package dev.steadystate.runtime;

/**
 * The sending end of a channel with several lanes, one to each receiver instance.
 *
 * <p>A bundle belongs to one actor instance and may be used only on its thread, within its activations. A lane may be kept.
 *
 * @param <S> the type of a lane: {@code Sender<T>}, {@link LongSender}, {@link IntSender} or {@link DoubleSender}
 */
public interface SenderBundle<S> {
    /**
     * Returns the number of lanes.
     *
     * @return the number of receiver instances
     */
    int lanes();

    /**
     * Returns the lane to one receiver instance.
     *
     * @param index the index of the instance, from 0 to {@code lanes() - 1}
     * @return the lane
     * @throws IndexOutOfBoundsException if there is no such lane
     */
    S lane(int index);

    /**
     * Returns the next lane in turn that has room for a message.
     *
     * @return a lane with room; when none has any, the next in turn
     */
    S next();

    /**
     * Returns the lane of a key: equal keys always have the same lane, so their messages stay in order.
     *
     * @param key the key; its {@code hashCode} decides
     * @return the lane
     */
    S forKey(Object key);

    /**
     * Returns the lane of a key: equal keys always have the same lane, so their messages stay in order.
     *
     * @param key the key
     * @return the lane
     */
    S forKey(long key);

    /** Closes all lanes when the activation is over. */
    void close();

    /**
     * Tells whether all lanes have been closed.
     *
     * @return true if nothing can be sent any more
     */
    boolean isClosed();

    /**
     * Returns the channel's name.
     *
     * @return the name, as given in {@code @Tx}
     */
    String channel();
}
