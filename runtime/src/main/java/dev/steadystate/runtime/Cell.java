package dev.steadystate.runtime;

import org.jspecify.annotations.Nullable;

/**
 * A transactional cell for an immutable value, such as a record: what an activation sets is kept when its method returns
 * and undone when it throws. The value survives a restart of the actor. Only the actor's thread may use it.
 *
 * @param <R> the type of the value
 */
public interface Cell<R> {
    /**
     * Returns the value.
     *
     * @return the value that was set last, also within this activation, or null if none was set yet
     */
    @Nullable
    R get();

    /**
     * Returns the value, or another one as long as none was set.
     *
     * @param initial the answer before the first {@link #set}
     * @return the value
     */
    R orElse(R initial);

    /**
     * Sets the value. It must not be changed afterwards.
     *
     * @param value the new value
     */
    void set(R value);
}
