package dev.steadystate.sample.accesslog;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.ReadableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Makes sources of the files that the user names. */
final class Sources {
    static final Path STANDARD_INPUT = Path.of("-");

    private Sources() {}

    /**
     * The sources of {@code files}, in this order.
     *
     * @throws IllegalArgumentException for a file that can't be read, naming it and the reason
     */
    static List<Source> of(List<Path> files, boolean follow) {
        List<Source> sources = new ArrayList<>();
        for (Path file : files) {
            ChunkReader reader = new ChunkReader(sources.size(), file.toString());
            sources.add(follow ? followed(file, reader) : once(file, reader));
        }
        return sources;
    }

    private static Source once(Path file, ChunkReader reader) {
        if (file.equals(STANDARD_INPUT)) {
            return new ChannelSource(reader, Sources::standardInput);
        }
        check(file);
        return new ChannelSource(reader, () -> FileChannel.open(file));
    }

    private static Source followed(Path file, ChunkReader reader) {
        if (file.equals(STANDARD_INPUT)) {
            throw new IllegalArgumentException("--follow needs files; standard input is read until it ends anyway");
        }
        check(file);
        return new FollowedFile(file, reader);
    }

    /** Standard input as a channel, since reading {@code System.in} can't be interrupted. */
    private static ReadableByteChannel standardInput() {
        return new FileInputStream(FileDescriptor.in).getChannel();
    }

    private static void check(Path file) {
        if (!Files.exists(file)) {
            throw new IllegalArgumentException(file + ": no such file");
        }
        if (Files.isDirectory(file)) {
            throw new IllegalArgumentException(file + ": is a directory, name the files in it");
        }
        if (!Files.isReadable(file)) {
            throw new IllegalArgumentException(file + ": no permission to read it");
        }
    }
}
