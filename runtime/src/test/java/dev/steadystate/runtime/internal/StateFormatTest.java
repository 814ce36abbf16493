package dev.steadystate.runtime.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.steadystate.runtime.GraphSettings;
import dev.steadystate.runtime.StateFileException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A state file gives the values that were written, or an error that names it and says what to do. */
final class StateFormatTest {
    @TempDir
    Path folder;

    private Path path = Path.of("Counter-0.state");
    private byte[] good = {};

    @BeforeEach
    void write() throws IOException {
        path = folder.resolve("Counter-0.state");
        Cells cells = new Cells("Counter", 0);
        cells.count.set(0x0123_4567_89AB_CDEFL);
        cells.size.set(-1);
        cells.text.set("text \uD800 ü");
        good = cells.file().snapshot(cells.all);
        cells.file().write(good);
    }

    private final class Cells {
        final ActorInstance instance;
        final LongState count;
        final IntState size;
        final RefState<String> text;
        final List<DurableCell> all = new ArrayList<>();

        Cells(String actor, int index) {
            Graph graph = new Graph("Test", GraphSettings.defaults(), 1, 1);
            instance = graph.instance(ActorSpec.named(actor).build(), index);
            count = instance.longState("count");
            size = instance.intState("size");
            text = instance.state("text");
            all.add(DurableCell.of("count", count));
            all.add(DurableCell.of("size", size));
            all.add(DurableCell.of("text", text, DurableStateTest.TEXTS));
        }

        StateFile file() {
            return new StateFile(path, instance.label, new StateFormat("Test", instance.name(), instance.instance()));
        }

        Cells load() {
            file().load(all);
            return this;
        }
    }

    private void requireError(byte[] bytes, String what) throws IOException {
        Files.write(path, bytes);
        assertThatThrownBy(() -> new Cells("Counter", 0).load())
                .isInstanceOf(StateFileException.class)
                .hasMessageContaining("state file " + path + " " + what)
                .hasMessageEndingWith(
                        "restore it from a backup, or move it away to start Counter-0 from its initial values");
        assertThat(Files.readAllBytes(path)).isEqualTo(bytes);
    }

    @Test
    void whatWasWrittenIsRead() {
        Cells read = new Cells("Counter", 0).load();
        assertThat(read.count.get()).isEqualTo(0x0123_4567_89AB_CDEFL);
        assertThat(read.size.get()).isEqualTo(-1);
        assertThat(read.text.get()).isEqualTo("text \uD800 ü");
        assertThat(read.all).noneMatch(DurableCell::isUnsaved);
    }

    @Test
    void aFileCutAnywhereIsAnError() throws IOException {
        for (int length = 0; length < good.length; length++) {
            requireError(Arrays.copyOf(good, length), "is truncated: it has " + length + " ");
        }
    }

    @Test
    void aByteChangedAnywhereIsAnError() throws IOException {
        for (int at = 0; at < good.length; at++) {
            for (int bit = 0; bit < Byte.SIZE; bit++) {
                byte[] bad = good.clone();
                bad[at] ^= (byte) (1 << bit);
                requireError(bad, "is ");
            }
        }
    }

    @Test
    void bytesThatFollowAreAnError() throws IOException {
        requireError(Arrays.copyOf(good, good.length + 1), "is damaged: its checksum is wrong; ");
    }

    @Test
    void aFileOfSomethingElseIsAnError() throws IOException {
        requireError(
                "some text, long enough".getBytes(java.nio.charset.StandardCharsets.US_ASCII),
                "is no state file: it does not begin as such; ");
    }

    @Test
    void aFileOfALaterFormatIsAnErrorThatSaysSo() throws IOException {
        requireError(
                StateFormat.framed(new byte[10], 2),
                "has format 2, but this version of the program reads format 1; run the version of the program that wrote"
                        + " it, ");
    }

    @Test
    void aSoundFileOfNonsenseIsAnError() throws IOException {
        requireError(
                StateFormat.framed(new byte[12], 1),
                "holds the state of -0 of graph , not of Counter-0 of graph Test; ");
        requireError(StateFormat.framed(new byte[10], 1), "makes no sense: ");
        requireError(StateFormat.framed(new byte[] {-1, -1, -1, -1}, 1), "makes no sense: ");
        requireError(StateFormat.framed(new byte[0], 1), "makes no sense: ");
    }

    @Test
    void theStateOfAnotherInstanceIsAnError() throws IOException {
        Cells other = new Cells("Other", 3);
        requireError(
                other.file().snapshot(other.all),
                "holds the state of Other-3 of graph Test, not of Counter-0 of graph Test; run the version");
    }

    @Test
    void anotherTypeOfACellIsAnError() throws IOException {
        Cells other = new Cells("Counter", 0);
        other.all.set(1, DurableCell.of("size", other.count));
        requireError(
                other.file().snapshot(other.all),
                "holds cell \"size\" as long, but in the actor it is int; run the version");
    }

    @Test
    void aCellThatTheActorHasLostIsAnError() throws IOException {
        Cells other = new Cells("Counter", 0);
        other.all.add(DurableCell.of("total", other.count));
        requireError(
                other.file().snapshot(other.all),
                "holds a cell \"total\", which the actor does not have; run the version");
    }

    @Test
    void aNewCellHasItsInitialValueAndTheOthersTheirs() {
        Cells read = new Cells("Counter", 0);
        RefState<String> added = read.instance.state("added");
        read.all.add(0, DurableCell.of("added", added, DurableStateTest.TEXTS));
        read.load();
        assertThat(added.get()).isNull();
        assertThat(read.size.get()).isEqualTo(-1);
    }

    @Test
    void aValueThatItsTypeRefusesIsAnError() throws IOException {
        Cells cells = new Cells("Counter", 0);
        cells.text.set("refused");
        requireError(
                cells.file().snapshot(cells.all),
                "holds a value of cell \"text\" that is refused: java.lang.IllegalArgumentException: refused; restore");
    }

    @Test
    void allKindsOfValuesAreReadAsTheyWereWritten() {
        StateWriter out = new StateWriter();
        out.putShort((short) -2);
        out.putChar('\uFFFF');
        out.putFloat(-0.0f);
        out.putDouble(Double.NaN);
        out.putNullable(null, StateWriter::putText);
        out.putOptional(Optional.empty(), StateWriter::putText);
        out.putOptional(Optional.of(5L), StateWriter::putLong);
        out.putAll(Arrays.asList("a", null, ""), StateWriter::putText);
        out.putAll(Set.of(3), StateWriter::putInt);
        out.putMap(Map.of("k", true), StateWriter::putText, StateWriter::putBoolean);
        out.putText("x".repeat(10_000));
        StateReader in = new StateReader(java.nio.ByteBuffer.wrap(out.toBytes()));
        assertThat(in.getShort()).isEqualTo((short) -2);
        assertThat(in.getChar()).isEqualTo('\uFFFF');
        assertThat(in.getFloat()).isEqualTo(-0.0f);
        assertThat(in.getDouble()).isNaN();
        assertThat(in.<String>getNullable(StateReader::getText)).isNull();
        assertThat(in.<String>getOptional(StateReader::getText)).isEmpty();
        assertThat(in.<Long>getOptional(StateReader::getLong)).hasValue(5L);
        assertThat(in.<String>getList(StateReader::getText)).containsExactly("a", null, "");
        assertThat(in.<Integer>getSet(StateReader::getInt)).containsExactly(3);
        assertThat(in.<String, Boolean>getMap(StateReader::getText, StateReader::getBoolean))
                .isEqualTo(Map.of("k", true));
        assertThat(in.getText()).hasSize(10_000);
        assertThat(in.isAtEnd()).isTrue();
    }
}
