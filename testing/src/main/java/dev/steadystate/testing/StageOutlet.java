package dev.steadystate.testing;

import dev.steadystate.runtime.ExternalReceiver;
import org.jspecify.annotations.Nullable;

/** The far end of a channel that leads out of the graph: the stage takes what comes, so that there is room. */
final class StageOutlet {
    private final StageChannel<?> channel;
    private final ExternalReceiver<?> port;
    private long polled;

    StageOutlet(StageChannel<?> channel, ExternalReceiver<?> port) {
        this.channel = channel;
        this.port = port;
    }

    boolean hasWork() {
        return channel.sent() > polled;
    }

    /** Takes the next message; null if there is none. */
    @Nullable
    Object pump() {
        Object message = port.poll();
        if (message != null) {
            polled++;
            channel.takes(1);
        }
        return message;
    }

    String name() {
        return channel.channel();
    }
}
