package dev.steadystate.testing;

import dev.steadystate.runtime.internal.Counterpart;

/** A channel of longs from which a tested actor receives. What is sent reaches it when the harness runs. */
public final class LongHarnessInput extends HarnessInlet {
    LongHarnessInput(String channel, Counterpart lane) {
        super(channel, lane);
    }

    /**
     * Sends numbers, any number of them.
     *
     * @param numbers the messages
     * @return this
     * @throws IllegalStateException if the test has closed the channel
     */
    public LongHarnessInput send(long... numbers) {
        for (long each : numbers) {
            add(each);
        }
        return this;
    }

    /**
     * Closes the channel, after what has been sent.
     *
     * @return this
     */
    public LongHarnessInput close() {
        closeAfterAll();
        return this;
    }
}
