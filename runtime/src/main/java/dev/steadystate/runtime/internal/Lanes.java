package dev.steadystate.runtime.internal;

/**
 * How the lanes of a channel lie between its sender and receiver instances, which are numbered over all ports.
 */
public final class Lanes {
    private final int senders;
    private final int receivers;
    private final boolean crossed;

    private Lanes(int senders, int receivers, boolean crossed) {
        this.senders = senders;
        this.receivers = receivers;
        this.crossed = crossed;
    }

    /** One lane a sender; lane s belongs to receiver s modulo the number of receivers. */
    public static Lanes dealt(int senders, int receivers) {
        return new Lanes(senders, receivers, false);
    }

    /** A lane from each sender to each receiver. */
    public static Lanes cross(int senders, int receivers) {
        return new Lanes(senders, receivers, true);
    }

    int count() {
        return crossed ? senders * receivers : senders;
    }

    int[] ofSender(int sender) {
        return crossed ? series(sender * receivers, receivers, 1) : series(sender, 1, 1);
    }

    int[] ofReceiver(int receiver) {
        return crossed ? series(receiver, senders, receivers) : series(receiver, senders / receivers, receivers);
    }

    private static int[] series(int first, int count, int step) {
        int[] numbers = new int[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = first + i * step;
        }
        return numbers;
    }
}
