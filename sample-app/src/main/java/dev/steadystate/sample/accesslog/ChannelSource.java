package dev.steadystate.sample.accesslog;

import java.io.IOException;
import java.nio.channels.ReadableByteChannel;
import org.jspecify.annotations.Nullable;

/** A file, a pipe or standard input, read once from its start to its end. */
final class ChannelSource implements Source {
    /** Opens what is to be read, when its turn has come. */
    interface Opener {
        ReadableByteChannel open() throws IOException;
    }

    private final Opener opener;
    private final ChunkReader reader;
    private @Nullable ReadableByteChannel channel;
    private boolean ended;

    ChannelSource(ChunkReader reader, Opener opener) {
        this.reader = reader;
        this.opener = opener;
    }

    @Override
    public @Nullable Chunk poll() throws IOException {
        while (!ended && reader.fill(channel()) >= 0) {
            Chunk lines = reader.lines();
            if (lines != null) {
                return lines;
            }
        }
        close();
        return reader.rest();
    }

    @Override
    public boolean isEnded() {
        return ended;
    }

    private ReadableByteChannel channel() throws IOException {
        if (channel == null) {
            channel = opener.open();
        }
        return channel;
    }

    @Override
    public void close() throws IOException {
        ended = true;
        if (channel != null) {
            channel.close();
        }
    }
}
