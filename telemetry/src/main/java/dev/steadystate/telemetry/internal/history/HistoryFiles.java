package dev.steadystate.telemetry.internal.history;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The history of a graph in a directory: a few files, of which the oldest goes when they grow beyond the limit. What cannot be read is
 * put aside with a warning. One thread at a time.
 */
final class HistoryFiles implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(HistoryFiles.class);
    private static final int FILES = 4;
    private static final String SUFFIX = ".history";

    private final Path directory;
    private final String prefix;
    private final String fingerprint;
    private final long limit;
    private @Nullable OutputStream out;
    private long written;

    /**
     * Files in a directory, which is made if need be.
     *
     * @param directory where
     * @param graph the name of the graph
     * @param fingerprint of what the graph consists of; only history of the same is read
     * @param limit how many bytes all files may take
     * @throws IllegalStateException if the directory cannot be made; the message names it
     */
    HistoryFiles(Path directory, String graph, String fingerprint, long limit) {
        this.directory = directory;
        this.prefix = graph.toLowerCase(Locale.ROOT) + "-";
        this.fingerprint = fingerprint;
        this.limit = limit;
        try {
            Files.createDirectories(directory);
        } catch (IOException e) {
            throw new IllegalStateException(
                    "the history of telemetry cannot be kept in " + directory + ": " + e + "; name another directory",
                    e);
        }
    }

    /** Reads all that there is up to a moment. */
    void readInto(History history, long now) {
        for (Path file : files()) {
            try {
                Segment.read(file, fingerprint, now, history);
            } catch (IOException e) {
                putAside(file, e);
            }
        }
    }

    private static void putAside(Path file, IOException damage) {
        Path aside = file.resolveSibling(file.getFileName() + ".damaged");
        LOG.warn(
                "The file of history {} is damaged ({}); it is now {}, what came before is kept, and history goes on in a new file",
                file,
                damage.getMessage(),
                aside.getFileName());
        try {
            Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            LOG.warn("{} could not be renamed; delete it", file, e);
        }
    }

    /** Appends a record. */
    void append(byte[] record, long at) throws IOException {
        OutputStream open = out;
        if (open == null || written + record.length > limit / FILES) {
            open = next(at);
        }
        open.write(record);
        written += record.length;
    }

    private OutputStream next(long at) throws IOException {
        close();
        List<Path> files = files();
        for (Path old : files.subList(0, Math.max(0, files.size() - FILES + 1))) {
            Files.deleteIfExists(old);
        }
        // Names sort by time; two files of one millisecond cannot be, since a file holds many records of other moments.
        Path file = directory.resolve(String.format(Locale.ROOT, "%s%015d%s", prefix, at, SUFFIX));
        OutputStream opened = Files.newOutputStream(file);
        out = opened;
        byte[] header = Segment.header(fingerprint);
        opened.write(header);
        written = header.length;
        return opened;
    }

    /** The files of this graph, oldest first. */
    private List<Path> files() {
        try (Stream<Path> all = Files.list(directory)) {
            return all.filter(each -> isOurs(each.getFileName().toString()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the directory " + directory + " of the history cannot be read", e);
        }
    }

    private boolean isOurs(String name) {
        return name.startsWith(prefix) && name.substring(prefix.length()).matches("\\d{15}\\.history");
    }

    @Override
    public void close() throws IOException {
        OutputStream open = out;
        out = null;
        if (open != null) {
            open.close();
        }
    }
}
