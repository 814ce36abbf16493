package dev.steadystate.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be asked of diagrams, with exit codes and all that is printed. */
final class DiagramCommandsTest {
    private static final String SHOP = "digraph { Till -> Pricer [label=\"name::orders <Order> #64\"] }";

    @TempDir
    Path folder;

    private final Terminal terminal = new Terminal();
    private final StringWriter out = terminal.out;
    private final StringWriter err = terminal.err;

    private int run(String... args) {
        return terminal.run(args);
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void checkSaysThatNothingIsWrong() throws IOException {
        String shop = file("shop.dot", SHOP);

        assertThat(run("check", shop)).isZero();
        assertThat(out).hasToString("ok " + shop + ": 2 actors, 1 channel" + System.lineSeparator());
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void checkTellsMistakesWithTheirLines() throws IOException {
        String ring = file("ring.dot", "digraph {\n  a -> b -> a\n}");
        String bad = file("bad.dot", "digraph {\n  a -> b [label=\"#0\"]\n}");

        assertThat(run("check", ring, bad)).isEqualTo(1);
        assertThat(out.toString())
                .contains("1 mistake " + ring + ": 2 actors, 2 channels", "1 mistake " + bad + ": not readable");
        assertThat(err.toString())
                .contains(ring + ":2:3: cycle \"a\" → \"b\" → \"a\" never starts")
                .contains("  a -> b -> a")
                .contains(bad + ":2:19: capacity 0 is out of range");
    }

    @Test
    void checkGoesOnBehindAFileThatCannotBeRead() throws IOException {
        String shop = file("shop.dot", SHOP);
        String none = folder.resolve("none.dot").toString();

        assertThat(run("check", none, folder.toString(), shop)).isEqualTo(3);
        assertThat(err.toString().lines()).containsExactly(none + ": there is no such file", folder + " is a folder");
        assertThat(out.toString()).startsWith("ok " + shop);
    }

    @Test
    void diffTellsDifferencesInWords() throws IOException {
        String shop = file("shop.dot", SHOP);
        String other = file("other.dot", SHOP.replace("Order>", "Invoice> >>PeekCopy"));

        assertThat(run("diff", shop, shop)).isZero();
        assertThat(out.toString()).isEmpty();
        assertThat(run("diff", shop, other)).isEqualTo(1);
        assertThat(out.toString().lines())
                .containsExactly(
                        "channel \"orders\" carries Order in " + shop + ", Invoice in " + other,
                        "channel \"orders\" is taken by >>Take in " + shop + ", by >>PeekCopy in " + other);
    }

    @Test
    void diffOfTheWiringLeavesOutWhatCodeCanNotSay() throws IOException {
        String shop = file("shop.dot", SHOP);
        String other = file("other.dot", SHOP.replace("#64", "#64 >>PeekCopy"));

        assertThat(run("diff", "--wiring", shop, other)).isZero();
    }

    @Test
    void diffOfADiagramWithMistakesTellsThem() throws IOException {
        assertThat(run("diff", file("shop.dot", SHOP), file("bad.dot", "graph {")))
                .isEqualTo(1);
        assertThat(err.toString()).contains("bad.dot:1:1: the edges of a 'graph' have no direction");
    }

    @Test
    void updateMakesADiagramSayWhatAnotherOneSaysAndKeepsTheRest() throws IOException {
        String shop = file("shop.dot", "// mine\n" + SHOP.replace("digraph {", "digraph { rankdir=LR;"));
        String drawn = file("drawn.dot", SHOP.replace("Order> #64", "Invoice> #128"));

        assertThat(run("update", shop, "--from", drawn, "--dry-run")).isZero();
        assertThat(Path.of(shop)).content().contains("<Order> #64");
        assertThat(out.toString())
                .contains("channel \"orders\" carries Order in " + shop + ", Invoice in " + drawn, "would be updated");

        assertThat(run("update", shop, "--from", drawn)).isZero();
        assertThat(Path.of(shop))
                .hasContent("// mine\n"
                        + SHOP.replace("digraph {", "digraph { rankdir=LR;").replace("Order> #64", "Invoice> #128"));
        assertThat(run("diff", shop, drawn)).isZero();
        assertThat(run("update", shop, "--from", drawn)).isZero();
        assertThat(out.toString()).contains(shop + ": nothing to change");
    }

    @Test
    void updateSaysWhatIsLeftToDoByHand() throws IOException {
        String apart = file("apart.dot", "digraph { w1 -> x; w2 -> x }");
        String more = file("more.dot", "digraph { w1 -> x; w2 -> x; w3 -> x }");

        assertThat(run("update", apart, "--from", more)).isEqualTo(1);
        assertThat(err)
                .hasToString("left to do by hand: actor \"w\" has 2 instances in " + apart + ", 3 in " + more
                        + System.lineSeparator());
    }

    @Test
    void updateNeedsTwoDiagramsWithoutMistakes() throws IOException {
        String shop = file("shop.dot", SHOP);

        assertThat(run("update", shop, "--from", file("bad.dot", "graph {"))).isEqualTo(1);
        assertThat(run("update", shop)).isEqualTo(2);
        assertThat(err.toString()).contains("bad.dot:1:1", "Missing required option: '--from=FILE'");
    }

    @Test
    void renderDrawsForMermaid() throws IOException {
        String shop = file("shop.dot", SHOP);

        assertThat(run("render", "--format", "mermaid", shop)).isZero();
        assertThat(folder.resolve("shop.mmd")).hasContent("""
                flowchart LR
                    a0["<b>Till</b>"]
                    a1["<b>Pricer</b>"]
                    a0 -->|"<b>orders</b><br/>Order<br/>64"| a1
                """);
        assertThat(run("render", "-f", "mermaid", "-o", "-", shop)).isZero();
        assertThat(out.toString()).contains("written").contains("flowchart LR");
    }

    @Test
    void renderDrawsWithGraphvizIfThatIsInstalled() throws Exception {
        assumeTrue(Graphviz.isInstalled(), "Graphviz is not installed");

        assertThat(run("render", file("shop.dot", SHOP))).isZero();
        assertThat(folder.resolve("shop.svg")).content().contains("<svg").contains("Till");
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "diff", "render", "update"})
    void everyCommandHasHelpWithItsExitCodes(String command) {
        assertThat(run(command, "--help")).isZero();
        assertThat(out.toString()).contains("Usage: steady-state " + command).contains("Exit codes:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "render"})
    void aFileThatIsNotThereIsToldInOneLine(String command) {
        assertThat(run(command, folder.resolve("none.dot").toString())).isEqualTo(3);
        assertThat(err.toString().lines()).singleElement().asString().contains("none.dot");
    }

    @Test
    void aWrongOptionIsToldInAFewLines() {
        assertThat(run("check")).isEqualTo(2);
        assertThat(err.toString()).contains("Missing required parameter").contains("Try 'steady-state check --help'.");
        assertThat(run("chekc", "a.dot")).isEqualTo(2);
        assertThat(err.toString()).contains("Did you mean: steady-state check?").hasLineCount(5);
    }
}
