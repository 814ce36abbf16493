package dev.steadystate.runtime.internal;

import dev.steadystate.runtime.StateFileException;
import dev.steadystate.runtime.internal.StateFormat.Mismatch;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The file of one instance: it holds one snapshot or another, never a part of one. */
final class StateFile {
    static final String TEMPORARY = ".tmp";

    final Path path;

    private final Path temporary;
    private final String label;
    private final StateFormat format;
    private byte @Nullable [] loaded;

    StateFile(Path path, String label, StateFormat format) {
        this.path = path;
        this.temporary = path.resolveSibling(path.getFileName() + TEMPORARY);
        this.label = label;
        this.format = format;
    }

    // ---- before the start

    /** Sets the cells to what the file holds, if there is one. */
    void load(List<DurableCell> cells) {
        loaded = bytes();
        if (loaded == null) {
            return;
        }
        try {
            format.read(loaded, cells);
        } catch (Mismatch e) {
            String version = e.otherVersion ? "run the version of the program that wrote it, " : "";
            throw wrong(
                    e.what() + "; " + version + "restore it from a backup, or move it away to start " + label
                            + " from its initial values",
                    e.getCause());
        }
    }

    /** Nobody has written the file since it was loaded; and what a crash has left half written is forgotten. */
    void requireUntouched() {
        if (!Arrays.equals(loaded, bytes())) {
            throw wrong("was changed by another process after this graph was built; build it again", null);
        }
        loaded = null;
        try {
            Files.deleteIfExists(temporary);
        } catch (IOException e) {
            throw wrong("cannot be written, since " + temporary + " cannot be deleted: " + e + "; delete it", e);
        }
    }

    private byte @Nullable [] bytes() {
        try {
            return Files.readAllBytes(path);
        } catch (NoSuchFileException e) {
            return null;
        } catch (IOException e) {
            throw wrong("cannot be read: " + e + "; make it readable, or " + StateStore.OTHER_DIRECTORY, e);
        }
    }

    private StateFileException wrong(String what, @Nullable Throwable cause) {
        return new StateFileException(path, "state file " + path + " " + what, cause);
    }

    // ---- afterwards

    byte[] snapshot(List<DurableCell> cells) {
        return format.write(cells);
    }

    /** Puts a snapshot in place of the one before; when it returns, a crash of the machine does not undo it. */
    void write(byte[] snapshot) throws IOException {
        try (FileChannel out = FileChannel.open(
                temporary, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(snapshot);
            while (bytes.hasRemaining()) {
                out.write(bytes);
            }
            out.force(true);
        }
        Files.move(temporary, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        force(path.resolveSibling("."));
    }

    /** Makes the names in a directory survive a crash; where directories can't be opened the system sees to that itself. */
    static void force(Path directory) throws IOException {
        FileChannel names;
        try {
            names = FileChannel.open(directory, StandardOpenOption.READ);
        } catch (IOException e) {
            return;
        }
        try (names) {
            names.force(true);
        }
    }

    @Override
    public String toString() {
        return path.toString();
    }
}
