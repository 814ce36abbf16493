package dev.steadystate.generator.internal.output;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What has been generated into a project, by path, with checksums: the file {@value #FILE} at its top. A file whose checksum is
 * no longer the written one has been edited.
 */
final class Manifest {
    static final String FILE = ".steady-state";

    private static final String HEADER =
            "# Written by steady-state; keep it with the sources. It tells files that have been"
                    + " edited from those that have not.\n# Each line: checksum as written, checksum as generated last, path.\n";

    /**
     * The checksums of a file.
     *
     * @param written of the text that was written last
     * @param generated of the text that was generated last, whether it was written or only reported
     */
    record Entry(String written, String generated) {}

    private static final String PACKAGE = "# Package: ";

    private final SortedMap<String, Entry> entries;
    private String packageName;

    private Manifest(SortedMap<String, Entry> entries, String packageName) {
        this.entries = entries;
        this.packageName = packageName;
    }

    static Manifest empty() {
        return new Manifest(new TreeMap<>(), "");
    }

    /** Reads a manifest; lines that are none are passed over, so that their files count as edited. */
    static Manifest parse(String text) {
        SortedMap<String, Entry> entries = new TreeMap<>();
        text.lines().map(line -> line.split(" ", 3)).forEach(parts -> {
            if (parts.length == 3 && !parts[0].equals("#")) {
                entries.put(parts[2], new Entry(parts[0], parts[1]));
            }
        });
        String packageName = text.lines()
                .filter(line -> line.startsWith(PACKAGE))
                .map(line -> line.substring(PACKAGE.length()).strip())
                .findFirst()
                .orElse("");
        return new Manifest(entries, packageName);
    }

    /** The Java package of the project; empty if it is not known. */
    String packageName() {
        return packageName;
    }

    void packageName(String name) {
        packageName = name;
    }

    String text() {
        StringBuilder text = new StringBuilder(HEADER);
        if (!packageName.isEmpty()) {
            text.append(PACKAGE).append(packageName).append('\n');
        }
        entries.forEach((path, entry) -> text.append(entry.written())
                .append(' ')
                .append(entry.generated())
                .append(' ')
                .append(path)
                .append('\n'));
        return text.toString();
    }

    Map<String, Entry> entries() {
        return entries;
    }

    /** Whether the file still is as it was written. */
    boolean isUntouched(String path, String current) {
        Entry entry = entries.get(path);
        return entry != null && entry.written().equals(checksum(current));
    }

    /** Whether this very text was generated the last time too. */
    boolean isKnown(String path, String generated) {
        Entry entry = entries.get(path);
        return entry != null && entry.generated().equals(checksum(generated));
    }

    void written(String path, String text) {
        String checksum = checksum(text);
        entries.put(path, new Entry(checksum, checksum));
    }

    /** The text was generated but not written, since the file has been edited. */
    void reported(String path, String text) {
        Entry before = entries.get(path);
        entries.put(path, new Entry(before == null ? "-" : before.written(), checksum(text)));
    }

    void forget(String path) {
        entries.remove(path);
    }

    /** SHA-256 of the text, whatever the line endings. */
    private static String checksum(String text) {
        try {
            byte[] bytes = text.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
