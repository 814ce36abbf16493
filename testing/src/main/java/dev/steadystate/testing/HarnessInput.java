package dev.steadystate.testing;

import dev.steadystate.runtime.internal.Counterpart;

/**
 * A channel from which a tested actor receives. What is sent reaches it when the harness runs.
 *
 * @param <T> the type of the messages; boxed for numbers
 */
public final class HarnessInput<T> extends HarnessInlet {
    HarnessInput(String channel, Counterpart lane) {
        super(channel, lane);
    }

    /**
     * Sends messages, any number of them.
     *
     * @param messages not null
     * @return this
     * @throws IllegalStateException if the test has closed the channel
     */
    @SafeVarargs
    public final HarnessInput<T> send(T... messages) {
        for (T each : messages) {
            add(each);
        }
        return this;
    }

    /**
     * Closes the channel, after what has been sent.
     *
     * @return this
     */
    public HarnessInput<T> close() {
        closeAfterAll();
        return this;
    }
}
