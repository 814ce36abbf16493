package dev.steadystate.runtime;

/**
 * Free places of a channel of 32-bit integers, side by side, to be filled where they stand and then sent without copying. What
 * has been claimed and not sent is simply free again.
 *
 * <p>A claim is valid until the end it came from is used in another way, within the call of the actor's method.
 */
public interface IntClaim {
    /**
     * Returns how many places there are.
     *
     * @return the number of places, 0 if there is no room
     */
    int size();

    /**
     * Fills one of the places.
     *
     * @param index the place, from 0 to {@code size() - 1}
     * @param message the message
     * @throws IndexOutOfBoundsException if there is no such place
     */
    void set(int index, int message);

    /**
     * Returns the array that holds the places, for loops over a slice: they are the {@link #size()} ones from {@link #offset()}
     * on. To write others destroys messages.
     *
     * @return the channel's own array
     */
    int[] array();

    /**
     * Returns where in {@link #array()} the first place is.
     *
     * @return the index of the first place
     */
    int offset();

    /**
     * Sends what has been put into the first places, and ends the claim.
     *
     * @param count how many messages, from 0 to {@code size()}
     * @throws IndexOutOfBoundsException if there are not so many places
     */
    void send(int count);
}
