package dev.steadystate.sample.accesslog;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A log that grows. An incomplete last line waits for its end. When the file is truncated, reading starts anew at its
 * beginning. When another file has taken its name (rotation), the old one is read to its end before the new one is
 * opened; that needs a file system that gives files an identity.
 */
final class FollowedFile implements Source {
    private final Path path;
    private final ChunkReader reader;
    private @Nullable SeekableByteChannel channel;
    private @Nullable Object identity;
    private boolean replaced;
    private boolean ended;

    FollowedFile(Path path, ChunkReader reader) {
        this.path = path;
        this.reader = reader;
    }

    @Override
    public @Nullable Chunk poll() throws IOException {
        if (ended) {
            return null;
        }
        SeekableByteChannel open = channel == null ? open() : channel;
        if (open == null) {
            return null;
        }
        if (reader.fill(open) > 0) {
            return reader.lines();
        }
        if (replaced) {
            return leave(open);
        }
        look(open);
        return null;
    }

    /** Sees what has become of the file, of which all has been read. */
    private void look(SeekableByteChannel open) throws IOException {
        replaced = isReplaced();
        if (!replaced && open.size() < open.position()) {
            open.position(0);
            reader.restart();
        }
    }

    private boolean isReplaced() throws IOException {
        try {
            return !Objects.equals(identity, identity());
        } catch (NoSuchFileException e) {
            return false; // moved away, and its successor is not there yet
        }
    }

    /** The file has been replaced and now read to its end once more. */
    private @Nullable Chunk leave(SeekableByteChannel open) throws IOException {
        Chunk rest = reader.rest();
        open.close();
        channel = null;
        replaced = false;
        reader.restart();
        return rest;
    }

    /** Opens the file; null when there is none now, or when it was replaced at this moment. */
    private @Nullable SeekableByteChannel open() throws IOException {
        try {
            Object before = identity();
            SeekableByteChannel open = Files.newByteChannel(path);
            if (Objects.equals(before, identity())) {
                identity = before;
                channel = open;
            } else {
                open.close();
            }
            return channel;
        } catch (NoSuchFileException e) {
            return null;
        }
    }

    private @Nullable Object identity() throws IOException {
        return Files.readAttributes(path, BasicFileAttributes.class).fileKey();
    }

    @Override
    public boolean isEnded() {
        return ended;
    }

    @Override
    public void close() throws IOException {
        ended = true;
        if (channel != null) {
            channel.close();
        }
    }
}
