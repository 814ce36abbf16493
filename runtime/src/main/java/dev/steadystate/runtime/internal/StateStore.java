package dev.steadystate.runtime.internal;

import dev.steadystate.runtime.StateFileException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The durable state of a graph: a directory with a file for each instance that has any. */
final class StateStore {
    static final String OTHER_DIRECTORY = "set another directory by GraphSettings.stateDirectory or --state-directory";

    private static final String ENDING = ".state";
    private static final int LONGEST_NAME = 100;

    private final String graph;
    private final Path directory;
    private final long intervalNs;
    private final Map<String, DurableCells> byFile = new LinkedHashMap<>();
    private @Nullable StateWritings writings;

    StateStore(String graph, Path directory, long intervalNs) {
        this.graph = graph;
        this.directory = directory.toAbsolutePath().normalize();
        this.intervalNs = intervalNs;
    }

    // ---- while the graph is built: looks, touches nothing

    boolean isEmpty() {
        return byFile.isEmpty();
    }

    DurableCells cells(ActorInstance instance) {
        String name = fileName(instance.name(), instance.instance());
        StateFormat format = new StateFormat(graph, instance.name(), instance.instance());
        StateFile file = new StateFile(directory.resolve(name), instance.label, format);
        DurableCells cells = new DurableCells(instance, this, file, intervalNs);
        byFile.put(name, cells);
        return cells;
    }

    /** The same on every file system: the name itself, as far as it is made of ASCII letters, digits, dots, - and _. */
    static String fileName(String actor, int instance) {
        StringBuilder name = new StringBuilder();
        for (byte each : actor.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (each & 0xFF);
            boolean plain = c < 128
                    && (Character.isLetterOrDigit(c) || c == '-' || c == '_' || (c == '.' && name.length() > 0));
            name.append(plain ? c : String.format(Locale.ROOT, "%%%02X", (int) c));
        }
        if (name.length() > LONGEST_NAME) {
            byte[] all = actor.getBytes(StandardCharsets.UTF_8);
            name.setLength(LONGEST_NAME);
            name.append('~').append(Integer.toHexString(StateFormat.checksum(all, all.length)));
        }
        return name.append('-').append(instance).append(ENDING).toString();
    }

    /** All instances are known: each has a file of its own, and each file its instance. */
    void requireMatch() {
        Map<String, String> seen = new HashMap<>();
        byFile.keySet().forEach(name -> {
            String other = seen.put(name.toLowerCase(Locale.ROOT), name);
            if (other != null) {
                throw wrong(name, "would be the same file as " + other + " on some systems; rename one of the actors");
            }
        });
        if (isEmpty()) {
            return;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(directory, "*" + ENDING)) {
            files.forEach(file -> requireKnown(String.valueOf(file.getFileName())));
        } catch (NoSuchFileException e) {
            // nothing was ever saved
        } catch (IOException e) {
            throw unusable("cannot be read: " + e, e);
        }
    }

    private void requireKnown(String name) {
        if (!byFile.containsKey(name)) {
            throw wrong(
                    name,
                    "belongs to no instance of graph " + graph
                            + "; run the version of the program that wrote it, or move it away to start without it");
        }
    }

    private StateFileException wrong(String name, String what) {
        Path file = directory.resolve(name);
        return new StateFileException(file, "state file " + file + " " + what, null);
    }

    private StateFileException unusable(String what, IOException cause) {
        return new StateFileException(
                directory, "state directory " + directory + " " + what + "; " + OTHER_DIRECTORY, cause);
    }

    // ---- start and stop

    /** Takes hold of the directory. Snapshots are written by a thread of this name, or by the caller's if it is null. */
    void open(@Nullable String threadName) {
        if (isEmpty()) {
            return;
        }
        StateLock lock;
        try {
            create(directory);
            lock = StateLock.take(directory);
        } catch (IOException e) {
            throw unusable("cannot be used: " + e, e);
        }
        try {
            byFile.values().forEach(cells -> cells.file.requireUntouched());
        } catch (RuntimeException e) {
            lock.release();
            throw e;
        }
        writings = new StateWritings(lock, threadName);
    }

    private static void create(Path directory) throws IOException {
        Deque<Path> missing = new ArrayDeque<>();
        for (Path each = directory; each != null && !Files.exists(each); each = each.getParent()) {
            missing.push(each);
        }
        Files.createDirectories(directory);
        for (Path each : missing) {
            StateFile.force(each.resolveSibling("."));
        }
    }

    void write(Snapshot snapshot) {
        StateWritings open = writings;
        if (open != null) {
            open.add(snapshot);
        }
    }

    /** Lets go of the directory once nothing is being written any more. */
    void close() {
        StateWritings open = writings;
        if (open != null) {
            open.close();
        }
    }
}
