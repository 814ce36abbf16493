package dev.steadystate.runtime;

/**
 * The sending end of a channel of 32-bit integers.
 *
 * <p>An end belongs to one actor instance and may be used only on its thread, within its activations. What is sent in an
 * activation becomes visible to the receiver when the method returns; if the method throws, nothing was sent.
 */
public interface IntSender {
    /**
     * Sends a message. It never blocks: before a method of the actor is called, the channel has the room that {@code @Tx}
     * declares. With an overflow policy that drops, a message may be dropped, and counted, instead.
     *
     * @param message the message
     * @throws ChannelFullException if there is no room left
     * @throws ChannelClosedException if this end has been closed
     */
    void send(int message);

    /**
     * Sends a message if there is room.
     *
     * @param message the message
     * @return false if the channel is full
     * @throws ChannelClosedException if this end has been closed
     */
    boolean trySend(int message);

    /**
     * Returns how many messages can be sent now without a failure and without a drop. A broadcast has the room of its fullest receiver.
     *
     * @return the room in messages; 0 when this end has been closed
     */
    int room();

    /**
     * Claims free places, to be filled where they stand: for batches, where it is several times as fast as one call a message.
     * <pre>{@code
     * IntClaim claim = prices.claim(batch.size());
     * for (int i = 0; i < claim.size(); i++) {
     *     claim.set(i, 2 * batch.get(i));
     * }
     * claim.send(claim.size());
     * }</pre>
     *
     * @param most how many places at most
     * @return the places: fewer than asked for if there is less room, or if the ring's end comes first; then claim again
     * @throws ChannelClosedException if this end has been closed
     */
    IntClaim claim(int most);

    /**
     * Returns how many messages the channel holds at most: the declared capacity, rounded up to a power of two.
     *
     * @return the capacity in messages
     */
    int capacity();

    /**
     * Closes this end when the activation is over: nothing more will be sent. The receiver still gets all that was sent
     * before. When all senders of a channel have closed it and it is empty, its receiver's input has ended. Closing again does nothing.
     */
    void close();

    /**
     * Tells whether this end has been closed.
     *
     * @return true after {@link #close()}
     */
    boolean isClosed();

    /**
     * Returns the channel's name.
     *
     * @return the name, as given in {@code @Tx}
     */
    String channel();
}
