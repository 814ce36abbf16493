package dev.steadystate.generator.internal.output;

import dev.steadystate.generator.FileReport;
import dev.steadystate.generator.Outcome;
import dev.steadystate.generator.Overwriting;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The folder of a project, which generated files are put into. First all is decided, then all is written. */
public final class ProjectFolder {
    private final Path folder;
    private final Manifest manifest;

    private ProjectFolder(Path folder, Manifest manifest) {
        this.folder = folder;
        this.manifest = manifest;
    }

    /**
     * Opens a folder, which need not exist yet.
     *
     * @throws IOException if its manifest can't be read
     */
    public static ProjectFolder open(Path folder) throws IOException {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new FileAlreadyExistsException(folder + " is a file; name another folder");
        }
        Optional<String> manifest = read(folder.resolve(Manifest.FILE));
        return new ProjectFolder(folder, manifest.map(Manifest::parse).orElseGet(Manifest::empty));
    }

    /** The Java package of the project that is there; empty if it is not known. */
    public String packageName() {
        return manifest.packageName();
    }

    /** Keeps in mind which Java package the project has. */
    public ProjectFolder withPackage(String name) {
        manifest.packageName(name);
        return this;
    }

    /**
     * Puts files in and reports on each, by path.
     *
     * @param files the generated texts by path
     * @param dryRun whether to report only
     * @throws IOException if a file can't be read or written
     */
    public List<FileReport> put(SortedMap<String, String> files, Overwriting overwriting, boolean dryRun)
            throws IOException {
        SortedMap<String, FileReport> reports = new TreeMap<>();
        for (Map.Entry<String, String> file : files.entrySet()) {
            reports.put(file.getKey(), decide(file.getKey(), file.getValue(), overwriting));
        }
        for (String path : orphans(files)) {
            reports.put(path, new FileReport(path, Outcome.NOT_IN_DIAGRAM, List.of()));
        }
        if (!dryRun) {
            for (FileReport report : reports.values()) {
                apply(report, files.getOrDefault(report.path(), ""));
            }
            write(Manifest.FILE, manifest.text());
        }
        return List.copyOf(reports.values());
    }

    private FileReport decide(String path, String generated, Overwriting overwriting) throws IOException {
        Optional<String> current = read(folder.resolve(path));
        if (current.isEmpty()) {
            return new FileReport(path, Outcome.WRITTEN, List.of());
        }
        if (sameLines(current.get(), generated)) {
            return new FileReport(path, Outcome.UNCHANGED, List.of());
        }
        if (manifest.isUntouched(path, current.get())) {
            return new FileReport(path, Outcome.UPDATED, List.of());
        }
        List<String> difference = Difference.between(path, current.get(), generated);
        FileReport report = new FileReport(path, Outcome.DIFFERS, difference);
        if (overwriting.allows(report)) {
            return new FileReport(path, Outcome.OVERWRITTEN, difference);
        }
        return manifest.isKnown(path, generated) ? new FileReport(path, Outcome.KEPT, List.of()) : report;
    }

    private static boolean sameLines(String one, String other) {
        return one.replace("\r\n", "\n").equals(other.replace("\r\n", "\n"));
    }

    /** What was generated once and still is there, but is not generated any more. */
    private List<String> orphans(Map<String, String> files) {
        List<String> orphans = new ArrayList<>();
        for (String path : List.copyOf(manifest.entries().keySet())) {
            if (!files.containsKey(path)) {
                if (Files.exists(folder.resolve(path))) {
                    orphans.add(path);
                } else {
                    manifest.forget(path);
                }
            }
        }
        return orphans;
    }

    private void apply(FileReport report, String generated) throws IOException {
        switch (report.outcome()) {
            case WRITTEN, UPDATED, OVERWRITTEN -> {
                write(report.path(), generated);
                manifest.written(report.path(), generated);
            }
            case UNCHANGED -> manifest.written(report.path(), generated);
            case KEPT, DIFFERS -> manifest.reported(report.path(), generated);
            case NOT_IN_DIAGRAM -> {}
        }
    }

    /** Writes a file whole or not at all. */
    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Path parent = Files.createDirectories(file.toAbsolutePath().getParent());
        Path fresh = parent.resolve(file.getFileName() + ".steady-state-new");
        try {
            Files.writeString(fresh, text);
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private static Optional<String> read(Path file) throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        if (Files.isDirectory(file)) {
            throw new FileAlreadyExistsException(file + " is a folder, where a file is to be written");
        }
        try {
            return Optional.of(Files.readString(file));
        } catch (MalformedInputException binary) {
            // Somebody's own file of other contents: shown as such, and never taken for ours.
            return Optional.of(Files.readString(file, StandardCharsets.ISO_8859_1));
        }
    }
}
