package dev.steadystate.models;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** Compiles many projects at once, as their poms would have it: our processor, Dagger's, and all of javac's lint. */
final class ModelCompiler {
    private final Path output;
    private final Path diagrams;
    private final List<Path> classPath = new ArrayList<>();

    /**
     * A compiler that has compiled nothing yet.
     *
     * @param output where sources and classes go
     * @param diagrams where the contracts of the graphs are
     */
    ModelCompiler(Path output, Path diagrams) {
        this.output = output;
        this.diagrams = diagrams;
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(Files::exists)
                .forEach(classPath::add);
    }

    /** Writes and compiles sources into a folder, which later sources see; answers with errors and warnings. */
    List<String> compile(String what, List<Map<String, String>> sources) throws IOException {
        Path folder = Files.createDirectories(output.resolve(what));
        List<Path> files = new ArrayList<>();
        for (Map<String, String> project : sources) {
            for (Map.Entry<String, String> file : project.entrySet()) {
                files.add(write(folder.resolve("sources").resolve(file.getKey()), file.getValue()));
            }
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(diagnostics, Locale.ROOT, null)) {
            Path classes = Files.createDirectories(folder.resolve("classes"));
            manager.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classes));
            manager.setLocationFromPaths(
                    StandardLocation.SOURCE_OUTPUT, List.of(Files.createDirectories(folder.resolve("generated"))));
            manager.setLocationFromPaths(StandardLocation.CLASS_PATH, classPath);
            List<String> options =
                    List.of("--release", "17", "-Xlint:all,-processing", "-Asteadystate.topology.path=" + diagrams);
            JavaCompiler.CompilationTask task = compiler.getTask(
                    null, manager, diagnostics, options, null, manager.getJavaFileObjectsFromPaths(files));
            task.setProcessors(processors());
            task.call();
            classPath.add(0, classes);
        }
        return diagnostics.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() != Diagnostic.Kind.NOTE)
                .map(Object::toString)
                .toList();
    }

    private static Path write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private static List<Processor> processors() {
        return ServiceLoader.load(Processor.class).stream()
                .filter(provider -> Stream.of("dagger.", "dev.steadystate.")
                        .anyMatch(provider.type().getName()::startsWith))
                .map(ServiceLoader.Provider::get)
                .toList();
    }

    /** What has been compiled so far. */
    List<Path> classes() {
        return classPath.stream().filter(path -> path.startsWith(output)).toList();
    }
}
