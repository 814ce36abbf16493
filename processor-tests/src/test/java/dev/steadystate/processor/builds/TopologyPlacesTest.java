package dev.steadystate.processor.builds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the diagram of a contract is found, in a project as Maven and Gradle lay it out. */
final class TopologyPlacesTest {
    private static final String KEPT = "digraph { Ticker [label=\"AtLeastEvery(1s)\"] }";
    private static final String BROKEN = "digraph { Clock [label=\"AtLeastEvery(1s)\"] }";

    @TempDir
    Path project;

    private ContractProject sources;

    @BeforeEach
    void writeSource() throws IOException {
        sources = new ContractProject(project);
    }

    private void write(String file, String text) throws IOException {
        sources.write(file, text);
    }

    private List<String> errors(String... options) throws IOException {
        return sources.compile(options).stream()
                .map(diagnostic -> diagnostic.getMessage(Locale.ROOT))
                .filter(text -> text.contains("[Topology"))
                .toList();
    }

    @Test
    void besideTheSourceOfTheRoot() throws IOException {
        write("src/main/java/a/b/graph.dot", KEPT);
        write("src/main/resources/graph.dot", BROKEN);

        assertThat(errors()).isEmpty();
    }

    @Test
    void inTheResourcesBesideTheSourceFolder() throws IOException {
        write("src/main/resources/graph.dot", KEPT);
        write("target/classes/graph.dot", BROKEN);

        assertThat(errors()).isEmpty();
    }

    @Test
    void whereClassesAreWritten() throws IOException {
        write("target/classes/graph.dot", KEPT);

        assertThat(errors()).isEmpty();
    }

    @Test
    void inTheFolderThatTheCompilerIsToldAndNowhereElse() throws IOException {
        write("diagrams/graph.dot", BROKEN);
        write("src/main/resources/graph.dot", KEPT);

        assertThat(errors("-Asteadystate.topology.path=" + project.resolve("diagrams")))
                .containsExactlyInAnyOrder(
                        "[TopologyDiffers] actor \"Ticker\" is in the code, but not in the diagram (graph.dot);"
                                + " change the code, or update the diagram with -Asteadystate.topology=update",
                        "[TopologyDiffers] actor \"Clock\" is in the diagram, but not in the code (graph.dot:1:11);"
                                + " change the code, or update the diagram with -Asteadystate.topology=update");
        assertThat(errors("-Asteadystate.topology.path=" + project))
                .singleElement()
                .asString()
                .startsWith("[TopologyMissing] diagram \"graph.dot\" is not in " + project + ";");
    }

    @Test
    void nowhere() throws IOException {
        assertThat(errors())
                .containsExactly(
                        "[TopologyMissing] diagram \"graph.dot\" is not in "
                                + sources.root().getParent() + ", "
                                + project.resolve("src/main/resources")
                                + " and the output of classes; put it there, or name its folder with -Asteadystate.topology.path");
    }
}
