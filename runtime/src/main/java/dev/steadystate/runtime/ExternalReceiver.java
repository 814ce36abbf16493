package dev.steadystate.runtime;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * An end through which ordinary code takes messages out of a graph. Any thread may use it, several at a time; each message
 * is taken once.
 *
 * <p>While nobody takes, the channel fills and its senders wait: backpressure reaches the graph. Messages may still be
 * taken after the graph has stopped.
 *
 * @param <T> the type of the messages
 */
public interface ExternalReceiver<T> {
    /**
     * Takes the next message; waits while there is none.
     *
     * @return the message
     * @throws ChannelClosedException if the input has ended: all senders have closed the channel and all has been taken
     * @throws InterruptedException if the calling thread is interrupted while it waits; nothing was taken
     */
    T take() throws InterruptedException;

    /**
     * Takes the next message if there is one.
     *
     * @return the message, or null
     */
    @Nullable
    T poll();

    /**
     * Takes the next message; waits while there is none, but no longer than the timeout.
     *
     * @param timeout how long to wait for a message; not waited for if zero or negative
     * @return the message, or null if there was none within the timeout or the input has ended
     * @throws InterruptedException if the calling thread is interrupted while it waits; nothing was taken
     */
    @Nullable
    T poll(Duration timeout) throws InterruptedException;

    /**
     * Tells whether the input has ended: all senders have closed the channel and all messages have been taken.
     *
     * @return true if nothing will ever come again
     */
    boolean isClosed();

    /**
     * Returns how many messages can be taken now.
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
