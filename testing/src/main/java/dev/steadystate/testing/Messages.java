package dev.steadystate.testing;

import java.util.List;
import org.assertj.core.api.AssertProvider;

/**
 * What has come out of a channel. AssertJ's {@code assertThat} accepts it: see {@link MessagesAssert}.
 *
 * @param <T> the type of the messages; boxed for numbers
 */
public interface Messages<T> extends AssertProvider<MessagesAssert<T>> {
    /** {@return the name of the channel} */
    String channel();

    /** {@return all messages so far, in the order in which they were sent} */
    List<T> all();

    /** {@return the messages since the last call} */
    List<T> fresh();

    /** {@return whether no more will come} */
    boolean isClosed();

    /** {@return what those who send here wait for, a line each, for the text of a failed assertion; empty if that is not known} */
    default List<String> waitingFor() {
        return List.of();
    }

    @Override
    default MessagesAssert<T> assertThat() {
        return new MessagesAssert<>(this);
    }
}
