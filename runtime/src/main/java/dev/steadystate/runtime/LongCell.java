package dev.steadystate.runtime;

/**
 * A transactional cell for a long, 0 at first: what an activation sets is kept when its method returns and undone when it
 * throws. The value survives a restart of the actor. Only the actor's thread may use it.
 */
public interface LongCell {
    /**
     * Returns the value.
     *
     * @return the value that was set last, also within this activation
     */
    long get();

    /**
     * Sets the value.
     *
     * @param value the new value
     */
    void set(long value);
}
