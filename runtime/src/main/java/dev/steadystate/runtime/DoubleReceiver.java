package dev.steadystate.runtime;

/**
 * The receiving end of a channel of 64-bit floating-point numbers.
 *
 * <p>An end belongs to one actor instance and may be used only on its thread, within its activations. Messages that an
 * activation takes are gone when the method returns; if the method throws, they are still there, in the same order.
 */
public interface DoubleReceiver {
    /**
     * Returns how many messages can be taken now.
     *
     * @return the number of messages, 0 if there is none
     */
    int available();

    /**
     * Takes the next message.
     *
     * @return the message
     * @throws ChannelEmptyException if there is none
     */
    double take();

    /**
     * Looks at the next message and leaves it in the channel.
     *
     * @return the message
     * @throws ChannelEmptyException if there is none
     */
    double peek();

    /**
     * Tells whether the input has ended: every sender has closed the channel and all messages have been taken.
     *
     * @return true if nothing will ever come again
     */
    boolean isClosed();

    /**
     * Returns how many messages each lane of the channel holds at most: the declared capacity, rounded up to a power of two.
     *
     * @return the capacity in messages
     */
    int capacity();

    /**
     * Returns the channel's name.
     *
     * @return the name, as given in {@code @Rx}
     */
    String channel();
}
