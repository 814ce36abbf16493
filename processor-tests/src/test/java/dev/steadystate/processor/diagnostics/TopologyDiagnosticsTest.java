package dev.steadystate.processor.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compiler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Code and diagram agree, or each difference is told once, where the code differs. */
final class TopologyDiagnosticsTest {
    private static final String CODE = """
            record Order(long id) {}
            @ActorGraph(topology = "graph.dot")
            interface Graph extends ActorSystem {}
            @Actor(
                instances = 1) class Till {
              @Tx(value = "orders",
                  capacity = 64)
              Sender<Order> orders;
              @Every("1s") void tick() {}
            }
            @Actor class Printer {
              @Rx("orders") Receiver<Order> orders;
              @OnMessage("orders") void print(Order order) {}
            }
            """;

    @TempDir
    Path folder;

    private List<String> errors(String diagram, String code) throws IOException {
        Files.writeString(folder.resolve("graph.dot"), diagram);
        return Marked.errors(Marked.compile(
                Compiler.javac().withOptions("-Asteadystate.topology.path=" + folder), Marked.file("a.Source", code)));
    }

    private List<String> errors(String diagram) throws IOException {
        return errors(diagram, CODE);
    }

    @Test
    void aDiagramThatSaysTheSameIsKept() throws IOException {
        assertThat(errors("digraph { Till -> Printer [label=\"name::orders <Order> #50 whatever else\"] }"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Till -> Printer [label="name::orders <Invoice>"]                       | 8: [TopologyDiffers] channel "orders" carries Order in the code, Invoice in the diagram (graph.dot:2:1); change the code, or update the diagram with -Asteadystate.topology=update
            Till -> Printer [label="name::orders <Order> #256"]                    | 7: [TopologyDiffers] channel "orders" holds 64 messages in the code, 256 in the diagram (graph.dot:2:1); change the code, or update the diagram with -Asteadystate.topology=update
            Till -> Printer [label="name::sales <Order>"]                          | 6: [TopologyDiffers] channel "orders" is called "sales" in the diagram (graph.dot:2:1); change the code, or update the diagram with -Asteadystate.topology=update
            Till [instances=3] Till -> Printer [label="name::orders <Order>"]      | 5: [TopologyDiffers] actor "Till" has 1 instance in the code, 3 in the diagram (graph.dot:2:1); change the code, or update the diagram with -Asteadystate.topology=update
            {label="troupe::io" Printer} Till -> Printer [label="name::orders <Order>"] | 11: [TopologyDiffers] actor "Printer" is of no troupe in the code, of troupe "io" in the diagram (graph.dot:2:21); change the code, or update the diagram with -Asteadystate.topology=update
            Till -> Printer [label="name::orders <Order>"] Clock                   | 2: [TopologyDiffers] actor "Clock" is in the diagram, but not in the code (graph.dot:2:48); change the code, or update the diagram with -Asteadystate.topology=update
            Till -> {Printer Till} [label="name::orders <Order>"]                  | 5: [TopologyDiffers] channel "orders" is received by "Till" in the diagram, but not in the code (graph.dot:2:1); change the code, or update the diagram with -Asteadystate.topology=update
            {Printer Till} -> Printer [label="name::orders <Order>"]               | 11: [TopologyDiffers] channel "orders" is sent to by "Printer" in the diagram, but not in the code (graph.dot:2:1); change the code, or update the diagram with -Asteadystate.topology=update
            Till -> Printer [label="name::orders <Order>"] Till -> Printer [label="name::x <Order>"] | 5: [TopologyDiffers] channel "x" from "Till" to "Printer" is in the diagram, but not in the code (graph.dot:2:48); change the code, or update the diagram with -Asteadystate.topology=update
            """)
    void aDifferenceIsToldAtWhatDiffersInTheCode(String diagram, String error) throws IOException {
        assertThat(errors("digraph {\n" + diagram + "\n}")).containsExactly(error);
    }

    @Test
    void whatTheDiagramLacksIsToldAtItsDeclaration() throws IOException {
        assertThat(errors("digraph { Till }"))
                .containsExactly(
                        "6: [TopologyDiffers] channel \"orders\" from \"Till\" to \"Printer\" is in the code, but not in the"
                                + " diagram (graph.dot); change the code, or update the diagram with -Asteadystate.topology=update",
                        "11: [TopologyDiffers] actor \"Printer\" is in the code, but not in the diagram (graph.dot);"
                                + " change the code, or update the diagram with -Asteadystate.topology=update");
    }

    @Test
    void lanesAreComparedToo() throws IOException {
        String code = CODE.replace("instances = 1", "instances = 4")
                .replace("@Actor class Printer", "@Actor(instances = 2) class Printer")
                .replace("@Rx(\"orders\")", "@Rx(value = \"orders\", merge = true)");
        String nodes =
                "digraph { Till [instances=4] Printer [instances=2] Till -> Printer [model=\"name::orders <Order>\"";

        assertThat(errors(nodes + " lanes=4] }", code)).isEmpty();
        assertThat(errors(nodes + "] }", code))
                .singleElement()
                .asString()
                .startsWith(
                        "8: [TopologyDiffers] channel \"orders\" has 4 lanes, one from each sending instance in the code,");
    }

    @Test
    void everyMistakeOfTheDiagramIsToldAtTheRootUpToTen() throws IOException {
        assertThat(errors("digraph {\n  Till -> Printer [label=\"#0\"]\n}"))
                .containsExactly("2: [TopologyUnreadable] diagram \"graph.dot\" has a mistake in line 2, column 28:"
                        + " capacity 0 is out of range; choose one from 1 to 1073741824");
        List<String> edges = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            edges.add("a" + i + "x -> b [label=\"#0\"]");
        }
        assertThat(errors("digraph {\n" + String.join("\n", edges) + "}")).hasSize(10);
    }

    @Test
    void aDiagramThatIsNotThereIsToldWithTheFoldersWhereItShouldBe() {
        assertThat(Marked.errors(Marked.compile(
                        Compiler.javac().withOptions("-Asteadystate.topology.path=" + folder),
                        Marked.file("a.Source", CODE))))
                .containsExactly("2: [TopologyMissing] diagram \"graph.dot\" is not in " + folder
                        + "; put it there, or name its folder with -Asteadystate.topology.path");
    }

    @Test
    void othersMistakesComeFirst() throws IOException {
        assertThat(errors("digraph { Till }", CODE.replace("@OnMessage(\"orders\") void print(Order order) {}", "")))
                .singleElement()
                .asString()
                .contains("[ReceiverUnused]");
    }
}
