package dev.steadystate.runtime;

/**
 * A transactional cell for a int, 0 at first: what an activation sets is kept when its method returns and undone when it
 * throws. The value survives a restart of the actor. Only the actor's thread may use it.
 */
public interface IntCell {
    /**
     * Returns the value.
     *
     * @return the value that was set last, also within this activation
     */
    int get();

    /**
     * Sets the value.
     *
     * @param value the new value
     */
    void set(int value);
}
