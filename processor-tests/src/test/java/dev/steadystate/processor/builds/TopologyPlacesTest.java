package dev.steadystate.processor.builds;

import static org.assertj.core.api.Assertions.assertThat;

import dev.steadystate.processor.SteadyStateProcessor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the diagram of a contract is found, in a project as Maven and Gradle lay it out. */
final class TopologyPlacesTest {
    private static final String KEPT = "digraph { Ticker [label=\"AtLeastEvery(1s)\"] }";
    private static final String BROKEN = "digraph { Clock [label=\"AtLeastEvery(1s)\"] }";

    @TempDir
    Path project;

    private Path source;

    @BeforeEach
    void writeSource() throws IOException {
        source = project.resolve("src/main/java/a/b/Graph.java");
        write("src/main/java/a/b/Graph.java", """
                package a.b;
                import dev.steadystate.*;
                import dev.steadystate.runtime.*;
                @ActorGraph(topology = "graph.dot") interface Graph extends ActorSystem {}
                @Actor class Ticker { @Every("1s") void tick() {} }
                """);
    }

    private void write(String file, String text) throws IOException {
        Path path = project.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private List<String> errors(String... options) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(diagnostics, Locale.ROOT, null)) {
            Path classes = Files.createDirectories(project.resolve("target/classes"));
            files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classes));
            List<String> all = new ArrayList<>(List.of("-proc:only"));
            all.addAll(List.of(options));
            JavaCompiler.CompilationTask task =
                    compiler.getTask(null, files, diagnostics, all, null, files.getJavaFileObjects(source));
            task.setProcessors(List.of(new SteadyStateProcessor()));
            task.call();
        }
        return diagnostics.getDiagnostics().stream()
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
                                + " change the one or the other",
                        "[TopologyDiffers] actor \"Clock\" is in the diagram, but not in the code (graph.dot:1:11);"
                                + " change the one or the other");
        assertThat(errors("-Asteadystate.topology.path=" + project))
                .singleElement()
                .asString()
                .startsWith("[TopologyMissing] diagram \"graph.dot\" is not in " + project + ";");
    }

    @Test
    void nowhere() throws IOException {
        assertThat(errors())
                .containsExactly(
                        "[TopologyMissing] diagram \"graph.dot\" is not in " + source.getParent() + ", "
                                + project.resolve("src/main/resources")
                                + " and the output of classes; put it there, or name its folder with -Asteadystate.topology.path");
    }
}
