package dev.steadystate.runtime;

/**
 * The messages at the head of a channel of 64-bit floating-point numbers, in order and not copied. They count as taken by the activation.
 *
 * <p>A view is valid during the call it was given to, and on that thread.
 */
public interface DoubleBatch {
    /**
     * Returns how many messages there are.
     *
     * @return the number of messages, at least 1
     */
    int size();

    /**
     * Returns one of the messages.
     *
     * @param index the place in the batch, from 0 to {@code size() - 1}
     * @return the message
     * @throws IndexOutOfBoundsException if there is no such place
     */
    double get(int index);

    /**
     * Returns the array that holds the messages, for loops over a slice: they stand at {@link #offset()} and the
     * {@link #size()} places from there on. To read other places, or to write, destroys messages.
     *
     * @return the channel's own array
     */
    double[] array();

    /**
     * Returns where in {@link #array()} the first message stands.
     *
     * @return the index of the first message
     */
    int offset();
}
