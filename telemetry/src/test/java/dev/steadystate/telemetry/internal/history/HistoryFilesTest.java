package dev.steadystate.telemetry.internal.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryFilesTest {
    private static final long START = 1_790_000_000_000L;
    private static final long LIMIT = 1 << 20;

    @TempDir
    Path directory;

    private HistoryFiles files(String fingerprint) {
        return new HistoryFiles(directory, "Shop", fingerprint, LIMIT);
    }

    private static Moment moment(long at, int bytes) {
        byte[] packed = new byte[bytes];
        new Random(at).nextBytes(packed);
        return new Moment(at, new Moment.Summary(512, 0.5f, 2, 3, 1), packed);
    }

    private void write(String fingerprint, int from, int to) throws IOException {
        try (HistoryFiles files = files(fingerprint)) {
            for (int i = from; i < to; i++) {
                long at = START + i * 1_000L;
                files.append(Segment.record(moment(at, 1_000)), at);
            }
        }
    }

    private List<Moment> read(String fingerprint) throws IOException {
        return read(fingerprint, Long.MAX_VALUE);
    }

    private List<Moment> read(String fingerprint, long now) throws IOException {
        History history = new History(32 << 20);
        try (HistoryFiles files = files(fingerprint)) {
            files.readInto(history, now);
        }
        return history.moments(0, Long.MAX_VALUE, 0, Integer.MAX_VALUE);
    }

    private List<Path> all() throws IOException {
        try (Stream<Path> all = Files.list(directory)) {
            return new ArrayList<>(all.sorted().toList());
        }
    }

    @Test
    void whatOneProcessWroteTheNextOneReads() throws IOException {
        write("f", 0, 10);

        List<Moment> read = read("f");

        assertThat(read).extracting(Moment::at).startsWith(START, START + 1_000).hasSize(10);
        assertThat(read.get(9).summary()).isEqualTo(new Moment.Summary(512, 0.5f, 2, 3, 1));
        assertThat(read.get(9).packed()).isEqualTo(moment(START + 9_000, 1_000).packed());
    }

    @Test
    void whatAClockThatWasSetBackHasWrittenInTheFutureIsLeftOut() throws IOException {
        write("f", 0, 10);

        assertThat(read("f", START + 4_500)).hasSize(5);
    }

    @Test
    void historyOfAnotherShapeOfTheGraphIsLeftAlone() throws IOException {
        write("f", 0, 10);

        assertThat(read("g")).isEmpty();
        assertThat(read("f")).hasSize(10);
    }

    @Test
    void theDirectoryStaysWithinItsLimitAndTheNewestStays() throws IOException {
        write("f", 0, 3_000);

        long bytes = 0;
        for (Path each : all()) {
            bytes += Files.size(each);
        }
        assertThat(bytes).isLessThanOrEqualTo(LIMIT);
        List<Moment> read = read("f");
        assertThat(read.get(read.size() - 1).at()).isEqualTo(START + 2_999_000);
    }

    @Test
    void aRecordThatBreaksOffIsNoDamage() throws IOException {
        write("f", 0, 10);
        Path file = all().get(0);
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length - 300));

        assertThat(read("f")).hasSize(9);
        assertThat(all()).containsExactly(file);
    }

    @Test
    void aDamagedFileIsPutAsideWhatCameBeforeIsKeptAndHistoryGoesOn() throws IOException {
        write("f", 0, 10);
        Path file = all().get(0);
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 0x55;
        Files.write(file, bytes);

        assertThat(read("f")).hasSizeBetween(1, 9);
        assertThat(all()).containsExactly(file.resolveSibling(file.getFileName() + ".damaged"));
        write("f", 20, 25);
        assertThat(read("f")).hasSize(5);
    }

    @Test
    void aFileOfSomethingElseIsPutAside() throws IOException {
        Path file = directory.resolve("shop-000000000000001.history");
        Files.writeString(file, "this is no history at all");

        assertThat(read("f")).isEmpty();
        assertThat(all()).containsExactly(file.resolveSibling(file.getFileName() + ".damaged"));
    }

    @Test
    void noFlippedByteIsTakenForHistoryAndNoneIsFatal() throws IOException {
        write("f", 0, 3);
        Path file = all().get(0);
        byte[] right = Files.readAllBytes(file);
        List<Moment> before = read("f");
        for (int i = 0; i < right.length; i += 7) {
            byte[] wrong = right.clone();
            wrong[i] ^= 0x40;
            Files.write(file, wrong);
            List<Moment> read = read("f");
            assertThat(read.size()).as("byte %d", i).isLessThanOrEqualTo(2);
            for (int j = 0; j < read.size(); j++) {
                assertThat(read.get(j).packed()).isEqualTo(before.get(j).packed());
            }
        }
    }

    @Test
    void otherFilesOfTheDirectoryAreLeftAlone() throws IOException {
        Path other = Files.writeString(directory.resolve("shop-notes.txt"), "mine");
        Path otherGraph = Files.writeString(directory.resolve("shopping-000000000000001.history"), "another graph's");
        write("f", 0, 3_000);

        assertThat(other).hasContent("mine");
        assertThat(otherGraph).hasContent("another graph's");
    }

    @Test
    void aDirectoryThatCannotBeIsAnErrorThatNamesIt() throws IOException {
        Path file = Files.writeString(directory.resolve("file"), "");

        assertThatThrownBy(() -> new HistoryFiles(file, "Shop", "f", LIMIT))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining("name another directory");
    }
}
