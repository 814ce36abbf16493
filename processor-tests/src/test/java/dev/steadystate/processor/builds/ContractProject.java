package dev.steadystate.processor.builds;

import dev.steadystate.processor.SteadyStateProcessor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** A graph of one actor whose root names {@code graph.dot}, in a project as Maven and Gradle lay it out. */
final class ContractProject {
    private final Path folder;
    private final Path root;

    ContractProject(Path folder) throws IOException {
        this.folder = folder;
        root = write("src/main/java/a/b/Graph.java", """
                package a.b;
                import dev.steadystate.*;
                import dev.steadystate.runtime.*;
                @ActorGraph(topology = "graph.dot") interface Graph extends ActorSystem {}
                @Actor class Ticker { @Every("1s") void tick() {} }
                """);
    }

    /** The source of the root. */
    Path root() {
        return root;
    }

    Path write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        return Files.writeString(path, text);
    }

    /** What the compiler and the processor say. */
    List<Diagnostic<? extends JavaFileObject>> compile(String... options) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(diagnostics, Locale.ROOT, null)) {
            Path classes = Files.createDirectories(folder.resolve("target/classes"));
            files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classes));
            List<String> all = new ArrayList<>(List.of("-proc:only"));
            all.addAll(List.of(options));
            JavaCompiler.CompilationTask task =
                    compiler.getTask(null, files, diagnostics, all, null, files.getJavaFileObjects(root));
            task.setProcessors(List.of(new SteadyStateProcessor()));
            task.call();
        }
        return diagnostics.getDiagnostics();
    }
}
