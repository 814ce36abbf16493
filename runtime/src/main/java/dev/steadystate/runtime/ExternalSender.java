package dev.steadystate.runtime;

import java.time.Duration;

/**
 * An end through which ordinary code puts messages into a graph. Any thread may use it, several at a time; the messages of
 * one thread stay in order.
 *
 * <p>A message counts as sent when the method returns. It is delivered even if the graph is asked to stop meanwhile.
 * Messages may be sent before the graph starts, as far as the capacity reaches.
 *
 * @param <T> the type of the messages
 */
public interface ExternalSender<T> {
    /**
     * Sends a message; waits while the channel is full.
     *
     * @param message the message
     * @throws ChannelClosedException if this end has been closed or the graph is stopping
     * @throws InterruptedException if the calling thread is interrupted while it waits; the message was not sent
     */
    void send(T message) throws InterruptedException;

    /**
     * Sends a message; waits while the channel is full, but no longer than the timeout.
     *
     * @param message the message
     * @param timeout how long to wait for room; not waited for if zero or negative
     * @return false if the channel was still full after the timeout; the message was not sent
     * @throws ChannelClosedException if this end has been closed or the graph is stopping
     * @throws InterruptedException if the calling thread is interrupted while it waits; the message was not sent
     */
    boolean send(T message, Duration timeout) throws InterruptedException;

    /**
     * Sends a message if there is room.
     *
     * @param message the message
     * @return false if the channel is full
     * @throws ChannelClosedException if this end has been closed or the graph is stopping
     */
    boolean trySend(T message);

    /** Closes this end: the input has ended when all that was sent has been taken. Closing again does nothing. */
    void close();

    /**
     * Tells whether this end has been closed, by {@link #close()} or because the graph is stopping.
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
