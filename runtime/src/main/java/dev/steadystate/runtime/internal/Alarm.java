package dev.steadystate.runtime.internal;

/** The next moment at which an instance must be woken. Guarded by its {@link Alarms}. */
final class Alarm implements Comparable<Alarm> {
    final Party owner;
    final int number;
    long atNs;
    boolean isSet;

    Alarm(Party owner, int number) {
        this.owner = owner;
        this.number = number;
    }

    @Override
    public int compareTo(Alarm other) {
        int byTime = Long.signum(atNs - other.atNs);
        return byTime != 0 ? byTime : Integer.compare(number, other.number);
    }
}
