package dev.steadystate.runtime.internal;

/** Fills the ring of a receiver whose sender doesn't write into it directly. The receiver's thread calls {@link #fill}. */
abstract class Feed {
    /** Moves up to {@code count} messages to the ring's tail, which has room for them; returns how many it moved. */
    abstract int fill(Ring ring, int count);

    /** Messages that have not been moved yet, as far as this thread can see. */
    abstract int size();

    /** Messages that were ever added, those that were dropped later among them. Any thread. */
    abstract long sent();

    /** How much memory the places for messages take. */
    abstract long bytes();

    /** Messages that an overflow policy dropped. */
    abstract long dropped();

    /** Whether no message will be added any more. */
    abstract boolean isEnded();

    /** Who is to be woken when there is something to move. */
    abstract void connect(Party receiver);

    /** The receiver will take nothing more. */
    abstract void abandon();
}
