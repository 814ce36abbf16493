package dev.steadystate.runtime.internal;

import dev.steadystate.Overflow;

/** A ring, in the hands of the one who gets an end of it. */
public final class Lane {
    final Party party;
    final Overflow overflow;
    final Ring ring;

    Lane(Party party, Overflow overflow, Ring ring) {
        this.party = party;
        this.overflow = overflow;
        this.ring = ring;
    }

    /** Where the messages stand. */
    public Slots slots() {
        return ring.slots;
    }
}
