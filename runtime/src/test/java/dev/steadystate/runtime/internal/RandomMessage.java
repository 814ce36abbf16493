package dev.steadystate.runtime.internal;

/**
 * What travels through a random graph: who made it, as its how many-th, how often it has still to go round, which end sent it last,
 * and as its how many-th copy. It fits into an int, so each kind of lane can carry it; on one lane no two are equal.
 */
final class RandomMessage {
    /** A source makes fewer than this. */
    static final int MOST = 1 << 12;

    private static final int ROUND_SHIFT = 13;
    private static final int COPY_SHIFT = 15;
    private static final int END_SHIFT = 23;

    private RandomMessage() {}

    static long of(int source, long number) {
        return ((long) source << 12) | number;
    }

    /** Which of its source's messages it is. */
    static long number(long message) {
        return message & (MOST - 1);
    }

    /** Equal for all copies, wherever they are met. */
    static long id(long message) {
        return message & ((1 << ROUND_SHIFT) - 1);
    }

    /** Equal for all copies that have as many rounds to go. */
    static long idAndRounds(long message) {
        return message & ((1 << COPY_SHIFT) - 1);
    }

    static long sentBy(long message, int end, int copy) {
        return idAndRounds(message) | ((long) copy << COPY_SHIFT) | ((long) end << END_SHIFT);
    }

    static int rounds(long message) {
        return (int) (message >> ROUND_SHIFT) & 3;
    }

    static long withRounds(long message, int rounds) {
        return (message & ~(3L << ROUND_SHIFT)) | ((long) rounds << ROUND_SHIFT);
    }

    /** Equal for all copies, and otherwise whatever it likes. */
    static int hash(long message, int bound) {
        return (int) Math.floorMod(RestartBudget.mixed(id(message) + 1), (long) bound);
    }

    /** For people. */
    static String text(long message) {
        return "message " + number(message) + " of source " + ((message >> 12) & 1) + ", copy "
                + ((message >> COPY_SHIFT) & 255) + ", with " + rounds(message) + " rounds to go,";
    }
}
