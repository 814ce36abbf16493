package dev.steadystate.testing;

import java.time.Duration;
import java.util.function.Consumer;

/**
 * A receiving port of a {@link Stub}.
 *
 * @param <T> the type of the messages; boxed for numbers
 */
public final class StubInput<T> {
    private final String channel;
    private Consumer<? super T> handler = message -> {};
    private long latencyNs;

    StubInput(String channel) {
        this.channel = channel;
    }

    /**
     * Says what happens with each message. It is called when everything that the stub has sent before is out; when it throws,
     * what it has sent is forgotten, and the message comes again after a restart. A mock's method will do.
     *
     * @param action what to do; called by the thread of the instance
     * @return this
     */
    public StubInput<T> onMessage(Consumer<? super T> action) {
        handler = action;
        return this;
    }

    /**
     * Has each message take so long: the stub takes no other one in that time.
     *
     * @param latency the time, by the graph's clock
     * @return this
     */
    public StubInput<T> latency(Duration latency) {
        latencyNs = latency.toNanos();
        return this;
    }

    String channel() {
        return channel;
    }

    long latencyNs() {
        return latencyNs;
    }

    @SuppressWarnings("unchecked") // the generated stub has named the type of the channel's messages
    void handle(Object message) {
        handler.accept((T) message);
    }
}
