package dev.steadystate.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import dev.steadystate.diagram.check.DiagramCheck;
import dev.steadystate.diagram.difference.Comparison;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Whatever the text is, the reader answers soon: with a topology, or with mistakes that have a place in the text. */
final class HostileInputTest {
    private static final int CASES = 100_000;
    private static final Duration SOON = Duration.ofSeconds(30);

    /** Diagrams that people have drawn, and one that the processor has. */
    private static List<String> diagrams() throws IOException {
        List<String> texts = new ArrayList<>();
        for (String folder : List.of("src/test/diagrams", "../model-projects/src/diagrams")) {
            try (Stream<Path> files = Files.list(Path.of(folder))) {
                for (Path file : files.sorted().toList()) {
                    texts.add(Files.readString(file));
                }
            }
        }
        texts.add(Files.readString(Path.of("../processor-tests/src/test/goldens/steadystate/fizzbuzz.dot")));
        return texts;
    }

    @Test
    void theDiagramsThatAreMutatedAreLegal() throws IOException {
        assertThat(diagrams())
                .hasSizeGreaterThan(40)
                .allSatisfy(
                        text -> assertThat(DiagramReading.of("real.dot", text).mistakes())
                                .extracting(Mistake::text)
                                .isEmpty());
    }

    @Test
    void aHundredThousandMutationsOfRealDiagramsAreReadOrToldOff() throws IOException {
        long seed = Long.getLong("seed", System.nanoTime());
        System.out.println("mutations of diagrams: -Dseed=" + seed);
        List<String> texts = diagrams();
        long legal = IntStream.range(0, CASES)
                .parallel()
                .filter(i -> isLegal(new Mutator(new SplittableRandom(seed + i), texts).next(), seed + i))
                .count();
        assertThat(legal).as("diagrams that are still legal").isBetween(CASES / 20L, CASES - CASES / 20L);
    }

    private static boolean isLegal(String text, long seed) {
        try {
            return read(text);
        } catch (RuntimeException | StackOverflowError | AssertionError failure) {
            throw new AssertionError("-Dseed=" + seed + " is the first case then:\n" + text, failure);
        }
    }

    /** Whether the text is legal. What is legal can be checked, compared and drawn, too. */
    private static boolean read(String text) {
        DiagramCheck check = DiagramCheck.of("mutant.dot", text);
        int lines = 1 + (int) text.chars().filter(c -> c == '\n').count();
        for (Mistake mistake : check.mistakes()) {
            assertThat(mistake.position().line() <= lines
                            && !mistake.fact().isBlank()
                            && !mistake.remedy().isBlank())
                    .as(mistake.fact())
                    .isTrue();
        }
        check.topology().ifPresent(topology -> {
            assertThat(new Comparison(topology, "one", topology, "other").all()).isEmpty();
            assertThat(Mermaid.of(topology)).startsWith("flowchart");
        });
        assertThat(check.topology().isPresent() || !check.mistakes().isEmpty()).isTrue();
        return check.topology().isPresent();
    }

    @TestFactory
    Stream<DynamicTest> textsThatAreMadeToHurtAreAnsweredSoon() {
        return Stream.of(
                hostile("one very long line of sharps", "digraph { a " + "#".repeat(1_000_000)),
                hostile("many openings", "{".repeat(1_000_000)),
                hostile("deep subgraphs", "digraph { " + "subgraph {".repeat(1_000_000)),
                hostile("deep markup", "digraph { a [label=" + "<".repeat(500_000) + ">".repeat(500_000) + "] }"),
                hostile("an endless text", "digraph { a [label=\"" + "OnEvent(".repeat(500_000)),
                hostile("many drivers", "digraph { a -> b; b [label=\"" + "OnEvent(a_to_b) ".repeat(1_200) + "\"] }"),
                hostile("many needs", "digraph { a -> b; b [label=\"OnEvent(" + "x||".repeat(6_000) + "x)\"] }"),
                hostile("deep types", "digraph { a -> b [label=\"<" + "List<".repeat(3_000) + ">\"] }"),
                hostile("edge sets", "digraph { {" + ids("a", 5_000) + "} -> {" + ids("b", 5_000) + "} }"),
                hostile("chains of sets", "digraph { " + ("{" + ids("a", 60) + "} -> ").repeat(1_000) + "z }"),
                hostile("a clique of instances", many("b%d [instances=1024]; a -> b%d; a [instances=1024];", 300)),
                hostile("as many instances as can be written", "digraph { a [instances=999999999] a -> a }"),
                hostile(
                        "many default attributes",
                        "digraph { node [" + ids("x", 50_000) + "]; " + ids("n", 20_000) + "}"),
                hostile("more nodes than anybody draws", "digraph { " + ids("n", 150_000) + "}"),
                hostile("clusters with long labels", clusters(200, 4_000, 5_000)),
                hostile("groups that fall apart one after the other", cascade(1_500)),
                hostile("a hub with an edge of one name to each", many("hub -> n%1$dx [label=\"name::x\"];", 10_000)),
                hostile(
                        "a name with ten thousand types",
                        many("a%1$dx -> b%1$dx [label=\"name::x <T%1$d>\"];", 10_000)),
                hostile("more than anybody reads", " ".repeat(10_000_001)),
                hostile("no text at all", "\0\uFFFF\uD800".repeat(100_000)));
    }

    private static DynamicTest hostile(String name, String text) {
        return DynamicTest.dynamicTest(
                name,
                () -> Assertions.assertTimeoutPreemptively(SOON, () -> {
                    read(text);
                }));
    }

    private static String ids(String prefix, int count) {
        StringBuilder ids = new StringBuilder();
        IntStream.range(0, count).forEach(i -> ids.append(prefix).append(i).append("x "));
        return ids.toString();
    }

    private static String many(String statement, int count) {
        StringBuilder text = new StringBuilder("digraph {\n");
        IntStream.range(0, count)
                .forEach(i -> text.append(statement.formatted(i, i)).append('\n'));
        return text + "}";
    }

    private static String clusters(int depth, int label, int nodes) {
        return "digraph { " + ("subgraph { label=\"" + "troupe:".repeat(label / 7) + "\"; ").repeat(depth)
                + ids("n", nodes) + "}".repeat(depth + 1);
    }

    private static String cascade(int length) {
        StringBuilder text = new StringBuilder("digraph { x -> p0y1; ");
        for (int i = 0; i < length; i++) {
            text.append("p%1$dy1 -> p%2$dy1; p%1$dy2 -> p%2$dy2;\n".formatted(i, i + 1));
        }
        return text + "}";
    }

    @Test
    void tenThousandNodesTakeSecondsAtMost() {
        StringBuilder text = new StringBuilder("digraph large {\n");
        for (int i = 0; i < 10_000; i++) {
            text.append("  stage%dx [label=\"works OnEvent(c%d:1) && OnCapacity(c%d:1) mod::stage_%d\"];\n"
                    .formatted(i, (i + 9_999) % 10_000, i, i));
            text.append("  stage%dx -> stage%dx [label=\"name::c%d <Work%d> #128 >>Take\"];\n"
                    .formatted(i, (i + 1) % 10_000, i, i));
        }
        text.append(
                "  clock [label=\"AtLeastEvery(1s)\"]; clock -> stage0x [label=\"name::c9999 <Work9999> #128\"]\n}");

        DiagramCheck check = Assertions.assertTimeout(SOON, () -> DiagramCheck.of("large.dot", text.toString()));

        assertThat(check.topology().orElseThrow().actors()).hasSize(10_001);
    }
}
