package dev.steadystate.sample.accesslog;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Cuts the bytes of one source into chunks of whole lines. One thread at a time. */
final class ChunkReader {
    /** The size of a block, in bytes; a line that does not fit is cut. */
    static final int BLOCK = 256 * 1024;

    private final byte[] block;
    private int filled;
    private Origin next;
    private boolean skipping;

    ChunkReader(int order, String source) {
        this(order, source, BLOCK);
    }

    ChunkReader(int order, String source, int blockSize) {
        block = new byte[blockSize];
        next = new Origin(order, source, 1);
    }

    /**
     * Reads once what the channel has.
     *
     * @return how many bytes there were, -1 at the end of the channel
     */
    int fill(ReadableByteChannel channel) throws IOException {
        int read = channel.read(ByteBuffer.wrap(block, filled, block.length - filled));
        filled += Math.max(read, 0);
        if (skipping) {
            skipLongLine();
        }
        return read;
    }

    /** The whole lines that have been read so far; null if there are none. */
    @Nullable
    Chunk lines() {
        int length = lastLineFeed() + 1;
        if (length > 0) {
            return take(length, false);
        }
        if (filled < block.length) {
            return null;
        }
        skipping = true;
        return take(filled, true);
    }

    /** The last line, which has no line feed; null if there is none. Called at the end of the source. */
    @Nullable
    Chunk rest() {
        return filled == 0 ? null : take(filled, false);
    }

    /** Starts anew with line 1, without what has been read of an incomplete line: the source was truncated. */
    void restart() {
        filled = 0;
        skipping = false;
        next = new Origin(next.order(), next.source(), 1);
    }

    private Chunk take(int length, boolean cut) {
        byte[] bytes = Arrays.copyOf(block, length);
        Chunk chunk = new Chunk(next, bytes, cut);
        discard(length);
        next = next.plus(cut ? 1 : countLines(bytes));
        return chunk;
    }

    private void discard(int length) {
        System.arraycopy(block, length, block, 0, filled - length);
        filled -= length;
    }

    private void skipLongLine() {
        int at = 0;
        while (at < filled && block[at] != '\n') {
            at++;
        }
        skipping = at == filled;
        discard(skipping ? filled : at + 1);
    }

    private int lastLineFeed() {
        int at = filled - 1;
        while (at >= 0 && block[at] != '\n') {
            at--;
        }
        return at;
    }

    private static int countLines(byte[] bytes) {
        int lines = 0;
        for (byte b : bytes) {
            if (b == '\n') {
                lines++;
            }
        }
        return lines;
    }
}
