package dev.steadystate.runtime;

/**
 * A transactional cell for a double, 0 at first: what an activation sets is kept when its method returns and undone when it
 * throws. The value survives a restart of the actor. Only the actor's thread may use it.
 */
public interface DoubleCell {
    /**
     * Returns the value.
     *
     * @return the value that was set last, also within this activation
     */
    double get();

    /**
     * Sets the value.
     *
     * @param value the new value
     */
    void set(double value);
}
