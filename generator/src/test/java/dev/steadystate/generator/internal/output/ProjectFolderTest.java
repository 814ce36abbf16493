package dev.steadystate.generator.internal.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.steadystate.generator.FileReport;
import dev.steadystate.generator.Outcome;
import dev.steadystate.generator.Overwriting;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What happens to files that are new, untouched, edited or not needed any more. */
final class ProjectFolderTest {
    @TempDir
    Path folder;

    private Map<String, Outcome> put(Overwriting overwriting, boolean dryRun, String... pathsAndTexts)
            throws IOException {
        return reports(overwriting, dryRun, pathsAndTexts).stream()
                .collect(Collectors.toMap(FileReport::path, FileReport::outcome));
    }

    private Map<String, Outcome> put(String... pathsAndTexts) throws IOException {
        return put(Overwriting.NEVER, false, pathsAndTexts);
    }

    private List<FileReport> reports(Overwriting overwriting, boolean dryRun, String... pathsAndTexts)
            throws IOException {
        TreeMap<String, String> files = new TreeMap<>();
        for (int i = 0; i < pathsAndTexts.length; i += 2) {
            files.put(pathsAndTexts[i], pathsAndTexts[i + 1]);
        }
        return ProjectFolder.open(folder).put(files, overwriting, dryRun);
    }

    private void edit(String path, String text) throws IOException {
        Files.writeString(folder.resolve(path), text);
    }

    private String text(String path) throws IOException {
        return Files.readString(folder.resolve(path));
    }

    @Test
    void newFilesAreWrittenAndThenUnchanged() throws IOException {
        assertThat(put("a.txt", "1\n", "deep/b.txt", "2\n"))
                .containsExactlyInAnyOrderEntriesOf(Map.of("a.txt", Outcome.WRITTEN, "deep/b.txt", Outcome.WRITTEN));
        assertThat(put("a.txt", "1\n", "deep/b.txt", "2\n"))
                .containsOnly(Map.entry("a.txt", Outcome.UNCHANGED), Map.entry("deep/b.txt", Outcome.UNCHANGED));
        assertThat(text("deep/b.txt")).isEqualTo("2\n");
    }

    @Test
    void whatNobodyHasEditedFollowsTheDiagram() throws IOException {
        put("a.txt", "1\n");

        assertThat(put("a.txt", "2\n")).containsEntry("a.txt", Outcome.UPDATED);
        assertThat(text("a.txt")).isEqualTo("2\n");
    }

    @Test
    void otherLineEndingsAreNoEdit() throws IOException {
        put("a.txt", "1\n2\n");
        edit("a.txt", "1\r\n2\r\n");

        assertThat(put("a.txt", "1\n2\n")).containsEntry("a.txt", Outcome.UNCHANGED);
        edit("a.txt", "1\r\n2\r\n");
        assertThat(put("a.txt", "3\n")).containsEntry("a.txt", Outcome.UPDATED);
    }

    @Test
    void anEditedFileIsKeptAndToldOnceWhenItWouldBeGeneratedOtherwise() throws IOException {
        put("a.txt", "1\n2\n3\n");
        edit("a.txt", "1\nmine\n3\n");

        assertThat(put("a.txt", "1\n2\n3\n")).containsEntry("a.txt", Outcome.KEPT);
        List<FileReport> reports = reports(Overwriting.NEVER, false, "a.txt", "1\n2\n4\n");

        assertThat(reports).extracting(FileReport::outcome).containsExactly(Outcome.DIFFERS);
        assertThat(reports.get(0).difference()).contains("-mine", "-3", "+2", "+4", " 1");
        assertThat(text("a.txt")).isEqualTo("1\nmine\n3\n");
        assertThat(reports(Overwriting.NEVER, false, "a.txt", "1\n2\n4\n"))
                .containsExactly(new FileReport("a.txt", Outcome.KEPT, List.of()));
    }

    @Test
    void aFileThatWasThereBeforeIsNeverTakenForOurs() throws IOException {
        edit("a.txt", "somebody else's\n");

        assertThat(put("a.txt", "1\n")).containsEntry("a.txt", Outcome.DIFFERS);
        assertThat(text("a.txt")).isEqualTo("somebody else's\n");
    }

    @Test
    void whoAsksForItHasOneFileOverwritten() throws IOException {
        put("a.txt", "1\n", "b.txt", "1\n");
        edit("a.txt", "mine\n");
        edit("b.txt", "mine\n");

        assertThat(put(report -> report.path().equals("a.txt"), false, "a.txt", "2\n", "b.txt", "2\n"))
                .containsOnly(Map.entry("a.txt", Outcome.OVERWRITTEN), Map.entry("b.txt", Outcome.DIFFERS));
        assertThat(text("a.txt")).isEqualTo("2\n");
        assertThat(text("b.txt")).isEqualTo("mine\n");
        assertThat(put("a.txt", "3\n", "b.txt", "2\n")).containsEntry("a.txt", Outcome.UPDATED);
    }

    @Test
    void whatTheDiagramNoLongerHasIsToldUntilSomebodyRemovesIt() throws IOException {
        put("a.txt", "1\n", "b.txt", "1\n");

        assertThat(put("a.txt", "1\n")).containsEntry("b.txt", Outcome.NOT_IN_DIAGRAM);
        assertThat(put("a.txt", "1\n")).containsEntry("b.txt", Outcome.NOT_IN_DIAGRAM);
        Files.delete(folder.resolve("b.txt"));
        assertThat(put("a.txt", "1\n")).doesNotContainKey("b.txt");
    }

    @Test
    void aDryRunWritesNothing() throws IOException {
        assertThat(put(Overwriting.NEVER, true, "a.txt", "1\n")).containsEntry("a.txt", Outcome.WRITTEN);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void nothingIsWrittenWhenAFileCannotBe() throws IOException {
        Files.createDirectories(folder.resolve("b.txt"));

        assertThatThrownBy(() -> put("a.txt", "1\n", "b.txt", "1\n"))
                .isInstanceOf(FileAlreadyExistsException.class)
                .hasMessageContaining("b.txt is a folder");
        assertThat(folder.resolve("a.txt")).doesNotExist();
    }

    @Test
    void aFileInPlaceOfTheFolderIsTold() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        assertThatThrownBy(() -> ProjectFolder.open(file)).hasMessageContaining("is a file; name another folder");
    }

    @Test
    void filesThatAreNoTextAreLeftAlone() throws IOException {
        Files.write(folder.resolve("a.txt"), new byte[] {(byte) 0xFF, (byte) 0xFE, 0});

        assertThat(put("a.txt", "1\n")).containsEntry("a.txt", Outcome.DIFFERS);
        assertThat(folder.resolve("a.txt")).hasSize(3);
    }
}
