package dev.steadystate.processor.builds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A diagram follows the code when somebody asks for it, and keeps all that the code does not say. */
final class TopologyUpdateTest {
    private static final String UPDATE = "-Asteadystate.topology=update";
    private static final String OTHER = """
            digraph { // mine
              rankdir=LR;
              Clock [label="AtLeastEvery(1s)"];
            }
            """;

    @TempDir
    Path project;

    private ContractProject sources;
    private Path diagram;

    @BeforeEach
    void writeDiagram() throws IOException {
        sources = new ContractProject(project);
        diagram = sources.write("src/main/resources/graph.dot", OTHER);
    }

    @AfterEach
    void clearProperty() {
        System.clearProperty("steadystate.topology");
    }

    /** What is said of the contract, with its kind. */
    private List<String> said(String... options) throws IOException {
        return sources.compile(options).stream()
                .map(diagnostic -> diagnostic.getKind() + " " + diagnostic.getMessage(Locale.ROOT))
                .filter(text -> text.contains("graph.dot") || text.contains("steadystate.topology"))
                .toList();
    }

    @Test
    void theDiagramSaysWhatTheCodeSaysAndKeepsTheRest() throws IOException {
        assertThat(said(UPDATE)).containsExactly("NOTE " + diagram + " is brought up to date with the code");
        assertThat(diagram).hasContent("""
                digraph { // mine
                  rankdir=LR;
                  Ticker [label="Ticker AtLeastEvery(1s)"];
                }
                """);
        assertThat(said()).isEmpty();
    }

    @Test
    void aDiagramThatAgreesIsNotWrittenAgain() throws IOException {
        Files.writeString(diagram, "digraph { Ticker [color=red] }");

        assertThat(said(UPDATE)).isEmpty();
        assertThat(diagram).hasContent("digraph { Ticker [color=red] }");
    }

    @Test
    void theSystemPropertyAsksForItToo() throws IOException {
        System.setProperty("steadystate.topology", "update");

        assertThat(said()).containsExactly("NOTE " + diagram + " is brought up to date with the code");
    }

    @Test
    void theOptionIsStrongerThanTheSystemProperty() throws IOException {
        System.setProperty("steadystate.topology", "update");

        assertThat(said("-Asteadystate.topology=check"))
                .hasSize(2)
                .allMatch(text -> text.startsWith("ERROR [TopologyDiffers]"));
        assertThat(diagram).hasContent(OTHER);
    }

    @Test
    void anotherWordIsToldAndTheDiagramIsCheckedAsEver() throws IOException {
        assertThat(said("-Asteadystate.topology=write"))
                .hasSize(3)
                .contains("WARNING steadystate.topology=write means nothing; choose check or update");
        assertThat(diagram).hasContent(OTHER);
    }

    @Test
    void aCopyBesideTheClassesIsNotChanged() throws IOException {
        Files.delete(diagram);
        Path copy = sources.write("target/classes/graph.dot", OTHER);

        assertThat(said(UPDATE))
                .hasSize(3)
                .contains("WARNING graph.dot is a copy beside the classes and is not updated; name the folder of the"
                        + " diagram with -Asteadystate.topology.path");
        assertThat(copy).hasContent(OTHER);
    }

    @Test
    void whatCanNotBeChangedInPlaceIsStillTold() throws IOException {
        Files.writeString(diagram, "digraph { subgraph cluster_x { label=\"troupe::x\"; Ticker } }");

        assertThat(said(UPDATE))
                .singleElement()
                .asString()
                .startsWith(
                        "ERROR [TopologyDiffers] actor \"Ticker\" is of no troupe in the code, of troupe \"x\" in the diagram");
    }
}
