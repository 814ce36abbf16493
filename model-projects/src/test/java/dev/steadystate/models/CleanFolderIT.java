package dev.steadystate.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a user does in an empty folder, with the packaged artifacts of this build and nothing else of it: make a project with the executable
 * jar and with the Maven plugin, build it, and run it.
 */
final class CleanFolderIT {
    private static final List<String> MODULES = List.of(
            "bom",
            "annotations",
            "runtime",
            "diagram",
            "processor",
            "launcher",
            "telemetry",
            "testing",
            "generator",
            "cli",
            "maven-plugin");

    private static final Path ROOT = Path.of(System.getProperty("models.root"));
    private static final Path DIAGRAM =
            Path.of(System.getProperty("models.diagrams")).resolve("shop.dot");
    private static final String VERSION = System.getProperty("models.version");

    @TempDir
    static Path folder;

    private static LocalRepository repository;

    @BeforeAll
    static void release() throws IOException {
        Path machine = Path.of(System.getProperty("models.machine"));
        repository = LocalRepository.of(folder.resolve("repository"), machine, ROOT, MODULES, VERSION);
    }

    @Test
    void aProjectIsMadeBuiltTestedAndRun() throws Exception {
        Path byJar = Files.createDirectories(folder.resolve("by-jar"));
        Path byPlugin = Files.createDirectories(folder.resolve("by-plugin"));

        assertThat(run(byJar, java(), "-jar", jar().toString(), "-d", DIAGRAM.toString(), "-n", "shop"))
                .contains("shop: 17 written");
        maven(byPlugin, goal(), "-Ddot=" + DIAGRAM, "-Dname=shop");
        assertThat(files(byPlugin.resolve("shop"))).isEqualTo(files(byJar.resolve("shop")));

        String build = maven(byJar.resolve("shop"), "package");

        assertThat(build).contains("Tests run: ").doesNotContain("[WARNING]");
        try (RunningMain main = RunningMain.start(byJar.resolve("shop"), List.of(java(), "-jar", "target/shop.jar"))) {
            assertThat(main.metrics()).contains("\"Till\"", "\"Pricer\"", "\"Printer\"");
            main.stopCleanly();
        }
    }

    @Test
    void aDiagramThatFollowsTheCodeTakesOneCommandOfMaven() throws Exception {
        Path project = folder.resolve("drift");
        Path diagram = project.resolve("src/main/resources/shop.dot");
        run(folder, java(), "-jar", jar().toString(), "-d", DIAGRAM.toString(), "-n", "shop", "-o", project.toString());
        Path till = project.resolve("src/main/java/com/example/shop/Till.java");
        Files.writeString(till, Files.readString(till).replace("capacity = 256", "capacity = 1_024"));

        assertThat(build(project, 1, "compile"))
                .contains("[TopologyDiffers] channel \"orders\" holds 1024 messages in the code, 256 in the diagram");
        maven(project, "compile", "-Dsteadystate.topology=update");
        assertThat(diagram).hasContent(Files.readString(DIAGRAM).replace("#256", "#1024"));
    }

    @Test
    void mistakesOfADiagramFailTheGoalOfThePlugin() throws Exception {
        Path wrong = Files.writeString(folder.resolve("wrong.dot"), "digraph { a -> b [label=\"#0\"] }");

        assertThat(build(folder, 1, goal(), "-Ddot=" + wrong, "-Dname=wrong"))
                .contains("wrong.dot:1:27: capacity 0 is out of range; choose one from 1 to 1073741824");
        assertThat(folder.resolve("wrong")).doesNotExist();
    }

    private static Path jar() {
        return ROOT.resolve("cli/target/steady-state-cli-" + VERSION + ".jar");
    }

    private static String goal() {
        return "dev.steadystate:steady-state-maven-plugin:" + VERSION + ":generate";
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static String maven(Path directory, String... arguments) throws IOException, InterruptedException {
        return build(directory, 0, arguments);
    }

    private static String build(Path directory, int exit, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("models.maven"), "bin", "mvn").toString(),
                "-B",
                "-ntp",
                "-Dmaven.repo.local=" + repository.folder()));
        command.addAll(List.of(arguments));
        return run(directory, exit, command);
    }

    private static String run(Path directory, String... command) throws IOException, InterruptedException {
        return run(directory, 0, List.of(command));
    }

    private static String run(Path directory, int exit, List<String> command) throws IOException, InterruptedException {
        File output = File.createTempFile("output", ".txt", folder.toFile());
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment()
                .put("MAVEN_OPTS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"); // such a build is over before more pays
        Process process = builder.start();
        boolean ended = process.waitFor(5, TimeUnit.MINUTES);
        if (!ended) {
            process.destroyForcibly();
        }
        String text = Files.readString(output.toPath());
        assertThat(ended).as(text).isTrue();
        assertThat(process.exitValue()).as(text).isEqualTo(exit);
        return text;
    }

    private static Map<String, String> files(Path project) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(project)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(project.relativize(path).toString(), Files.readString(path));
            }
        }
        return files;
    }
}
