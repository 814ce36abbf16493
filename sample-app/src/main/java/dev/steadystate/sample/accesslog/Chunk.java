package dev.steadystate.sample.accesslog;

/**
 * Shows a message that carries many: whole lines of one log, still as bytes. Cutting a file at the last line feed of a
 * block is cheap, so one reader keeps several parsers busy.
 */
@Immutable
final class Chunk {
    private final Origin first;
    private final byte[] bytes;
    private final boolean cut;

    /**
     * @param first where the first line stands
     * @param bytes the lines, the last one with or without a line feed; owned by the chunk from now on
     * @param cut whether this is the start of a single line that is too long to be kept
     */
    Chunk(Origin first, byte[] bytes, boolean cut) {
        this.first = first;
        this.bytes = bytes;
        this.cut = cut;
    }

    boolean isCut() {
        return cut;
    }

    Origin first() {
        return first;
    }

    /** How many bytes the lines have, line ends included. */
    int size() {
        return bytes.length;
    }

    /** The lines, not to be changed. */
    byte[] bytes() {
        return bytes;
    }

    /** Where the line that starts at {@code from} ends, without its line feed. */
    int endOf(int from) {
        int at = from;
        while (at < bytes.length && bytes[at] != '\n') {
            at++;
        }
        return at;
    }

    /** Where the text of a line ends that may have a carriage return before its line feed. */
    int endOfText(int from, int end) {
        return end > from && bytes[end - 1] == '\r' ? end - 1 : end;
    }
}
