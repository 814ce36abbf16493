package dev.steadystate.sample.accesslog;

/** A line that is not in a format that we read, and why. */
record Malformed(Origin origin, String reason) implements Comparable<Malformed> {
    @Override
    public int compareTo(Malformed other) {
        return origin.compareTo(other.origin);
    }

    @Override
    public String toString() {
        return origin + ": " + reason;
    }
}
