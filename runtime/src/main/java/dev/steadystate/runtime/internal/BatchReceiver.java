package dev.steadystate.runtime.internal;

import dev.steadystate.runtime.Batch;
import dev.steadystate.runtime.Receiver;

/**
 * What a receiving end of messages that are objects to the user also does.
 *
 * @param <T> the type of the messages
 */
public interface BatchReceiver<T> extends Receiver<T> {
    /** Takes a message that has been seen. */
    T pull();

    /** Takes up to {@code most} messages of one lane that lie side by side: at least one. */
    Batch<T> batch(int most);
}
