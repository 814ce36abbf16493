package dev.steadystate.telemetry.internal.history;

/** Notes as they were from a moment on. */
final class PastNotes {
    /** What they take beside what is packed. */
    private static final int OVERHEAD = 64;

    private final long at;
    private final byte[] packed;

    /**
     * Notes.
     *
     * @param at since when they held, in milliseconds since 1970
     * @param packed their JSON, packed by {@link Packing}; not changed any more
     */
    PastNotes(long at, byte[] packed) {
        this.at = at;
        this.packed = packed;
    }

    long at() {
        return at;
    }

    byte[] packed() {
        return packed;
    }

    long bytes() {
        return (long) OVERHEAD + packed.length;
    }

    /** {@return the notes as JSON} */
    byte[] json() {
        return Packing.unpack(packed);
    }
}
