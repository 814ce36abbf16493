package dev.steadystate.runtime;

/**
 * The messages at the head of a channel, in order and not copied. They count as taken by the activation.
 *
 * <p>A view is valid during the call it was given to, and on that thread.
 *
 * @param <T> the type of the messages
 */
public interface Batch<T> extends Iterable<T> {
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
    T get(int index);
}
