package dev.steadystate.runtime.internal;

import dev.steadystate.runtime.StateFileException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Keeps other graphs and processes off a state directory. The operating system drops it when the process ends, whatever way.
 * The file itself stays: to delete it would let two processes lock two files of one name.
 */
final class StateLock {
    static final String NAME = "lock";

    private static final String THIS_PROCESS = "another graph of this process";

    /** Those of this process. To open and close the file a second time would drop the first lock on it. */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path key;
    private final FileChannel channel;

    private StateLock(Path key, FileChannel channel) {
        this.key = key;
        this.channel = channel;
    }

    /** Takes the lock of a directory that exists. */
    static StateLock take(Path directory) throws IOException {
        Path key = directory.toRealPath();
        if (!HELD.add(key)) {
            throw inUse(directory, THIS_PROCESS);
        }
        try {
            return take(directory, key);
        } catch (IOException | RuntimeException e) {
            HELD.remove(key);
            throw e;
        }
    }

    @SuppressWarnings("MustBeClosedChecker") // it is closed to drop the lock
    private static StateLock take(Path directory, Path key) throws IOException {
        FileChannel channel = FileChannel.open(
                directory.resolve(NAME), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() == null) {
                throw inUse(directory, "process " + holder(channel));
            }
            channel.truncate(0);
            channel.write(
                    ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)));
            return new StateLock(key, channel);
        } catch (OverlappingFileLockException e) {
            channel.close();
            throw inUse(directory, THIS_PROCESS); // by another copy of this class
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    private static String holder(FileChannel channel) throws IOException {
        ByteBuffer pid = ByteBuffer.allocate(20);
        channel.read(pid, 0);
        return new String(pid.array(), 0, pid.position(), StandardCharsets.US_ASCII);
    }

    private static StateFileException inUse(Path directory, String by) {
        return new StateFileException(
                directory,
                "state directory " + directory + " is in use by " + by
                        + "; stop that one, or "
                        + StateStore.OTHER_DIRECTORY,
                null);
    }

    void release() {
        try {
            channel.close();
        } catch (IOException e) {
            Log.warn("cannot let go of state directory " + key, e);
        }
        HELD.remove(key);
    }
}
