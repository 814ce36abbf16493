package dev.steadystate.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import dev.steadystate.diagram.DiagramReading;
import dev.steadystate.diagram.Topology;
import dev.steadystate.diagram.difference.Comparison;
import dev.steadystate.diagram.difference.Difference;
import dev.steadystate.runtime.ActorSystem;
import dev.steadystate.runtime.GraphState;
import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.platform.engine.discovery.ClassSelector;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/**
 * Each diagram becomes a project that compiles without a warning, passes its tests, runs and stops without losing a message,
 * as generated. Half of them are compiled at once, each in a package of its own, beside the other half; what was written stands in
 * {@code target/models}.
 */
final class ModelProjectsTest {
    private static final Path OUTPUT = Path.of(System.getProperty("models.output"));

    private static final int PARTS = 2;

    private static List<Model> models;
    private static List<Path> classes;
    private static List<String> complaints;
    private static URLClassLoader loader;

    @BeforeAll
    static void generateAndCompileAll() throws IOException {
        delete(OUTPUT);
        models = Model.in(Path.of(System.getProperty("models.diagrams")));
        Path diagrams = Files.createDirectories(OUTPUT.resolve("diagrams"));
        for (Model model : models) {
            model.files("src/main/resources").forEach((path, text) -> write(diagrams.resolve(path), text));
        }
        List<ModelCompiler> compilers = IntStream.range(0, PARTS)
                .mapToObj(part -> new ModelCompiler(OUTPUT.resolve("part" + part), diagrams))
                .toList();
        complaints = IntStream.range(0, PARTS)
                .parallel()
                .mapToObj(part -> compile(compilers.get(part), part))
                .flatMap(List::stream)
                .toList();
        classes = compilers.stream()
                .flatMap(compiler -> compiler.classes().stream())
                .toList();
        URL[] urls = classes.stream().map(ModelProjectsTest::url).toArray(URL[]::new);
        loader = new URLClassLoader(urls, ModelProjectsTest.class.getClassLoader());
    }

    @AfterAll
    static void close() throws IOException {
        loader.close();
    }

    @Test
    void thereAreFortyDiagramsOrMore() {
        assertThat(models).hasSizeGreaterThanOrEqualTo(40);
    }

    @Test
    void allCompileWithoutAWarning() {
        assertThat(complaints).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> passesItsTests() {
        return models.stream()
                .map(model -> DynamicTest.dynamicTest(model.name(), () -> {
                    TestExecutionSummary summary = runTests(model);
                    assertThat(summary.getFailures())
                            .extracting(failure -> failure.getTestIdentifier().getLegacyReportingName() + ": "
                                    + failure.getException())
                            .isEmpty();
                    assertThat(summary.getTestsSucceededCount())
                            .isGreaterThanOrEqualTo(model.testClasses().size());
                }));
    }

    @TestFactory
    Stream<DynamicTest> runsAndStopsCleanly() {
        return models.stream()
                .map(model -> DynamicTest.dynamicTest(model.name(), () -> {
                    Object builder = loader.loadClass(model.steadyClass())
                            .getMethod("builder")
                            .invoke(null);
                    try (ActorSystem graph =
                            (ActorSystem) builder.getClass().getMethod("build").invoke(builder)) {
                        graph.start();
                        graph.requestShutdown();
                        graph.awaitStopped(Duration.ofSeconds(60));
                        assertThat(graph.state()).isEqualTo(GraphState.STOPPED);
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> theDiagramThatTheCompilerDrawsSaysTheSame() {
        return models.stream()
                .map(model -> DynamicTest.dynamicTest(model.name(), () -> {
                    String text = Files.readString(drawing(model));
                    Topology topology = DiagramReading.of(model.drawnFile(), text)
                            .topology()
                            .orElseThrow();
                    assertThat(new Comparison(model.topology(), "the diagram", topology, "the drawing").wiring())
                            .extracting(Difference::text)
                            .isEmpty();
                }));
    }

    private static Path drawing(Model model) {
        return classes.stream()
                .map(folder -> folder.resolve("META-INF/steadystate").resolve(model.drawnFile()))
                .filter(Files::exists)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"shop", "pbft", "video_pipeline", "primitives"})
    void itsMainShowsTelemetryAndStopsOnSigterm(String name) throws Exception {
        Model model = models.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
        String logging = write(
                        Files.createDirectories(OUTPUT.resolve("logging")).resolve("logback.xml"),
                        model.files("src/main/resources").get("logback.xml"))
                .getParent()
                .toString();
        String folders = classes.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                String.join(File.pathSeparator, logging, folders, System.getProperty("java.class.path")),
                model.mainClass());

        try (RunningMain main = RunningMain.start(OUTPUT, command)) {
            String metrics = main.metrics();
            model.actorNames().forEach(actor -> assertThat(metrics).contains("\"" + actor + "\""));
            main.stopCleanly();
        }
    }

    private static TestExecutionSummary runTests(Model model) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                    .selectors(model.testClasses().stream()
                            .map(ModelProjectsTest::select)
                            .toList())
                    .build();
            SummaryGeneratingListener listener = new SummaryGeneratingListener();
            LauncherFactory.create().execute(request, listener);
            return listener.getSummary();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static ClassSelector select(String name) {
        try {
            return selectClass(loader.loadClass(name));
        } catch (ClassNotFoundException missing) {
            throw new AssertionError("it was not compiled", missing);
        }
    }

    /** Every so many-th project: first what runs, then its tests. */
    private static List<String> compile(ModelCompiler compiler, int part) {
        List<Model> share = IntStream.range(0, models.size())
                .filter(i -> i % PARTS == part)
                .mapToObj(models::get)
                .toList();
        return Stream.of("main", "test")
                .flatMap(what -> compile(compiler, what, share).stream())
                .toList();
    }

    private static List<String> compile(ModelCompiler compiler, String what, List<Model> share) {
        try {
            return compiler.compile(
                    what,
                    share.stream()
                            .map(model -> model.files("src/" + what + "/java"))
                            .toList());
        } catch (IOException failure) {
            throw new AssertionError("the sources can't be written", failure);
        }
    }

    private static Path write(Path file, String text) {
        try {
            return Files.writeString(file, text);
        } catch (IOException failure) {
            throw new AssertionError("the diagram can't be written", failure);
        }
    }

    private static URL url(Path path) {
        try {
            return path.toUri().toURL();
        } catch (IOException failure) {
            throw new AssertionError(path + " has no address", failure);
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
