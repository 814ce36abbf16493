package dev.steadystate.processor.builds;

import dev.steadystate.processor.SteadyStateProcessor;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** A compilation with our processor and Dagger's, with all of javac's lint as errors. */
final class Build {
    private final Path folder;
    private final List<Source> sources = new ArrayList<>();
    private final List<Processor> further = new ArrayList<>();
    private final List<String> options = new ArrayList<>(List.of("-Xlint:all,-processing", "-Werror"));
    private final List<Path> libraries = new ArrayList<>();
    private Predicate<String> classPath = entry -> true;
    private int release = 17;

    private Build(Path folder) {
        this.folder = folder;
    }

    /** A build whose output goes to a new folder within the given one. */
    static Build in(Path folder) {
        try {
            return new Build(Files.createTempDirectory(folder, "build"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Adds top-level types of a package; imports of the usual packages are added. */
    Build with(String packageName, String... types) {
        Stream.of(types).map(type -> Source.of(packageName, type)).forEach(sources::add);
        return this;
    }

    Build with(List<Source> more) {
        sources.addAll(more);
        return this;
    }

    Build withLibrary(Path classes) {
        libraries.add(classes);
        return this;
    }

    Build withProcessor(Processor processor) {
        further.add(processor);
        return this;
    }

    Build withOptions(String... more) {
        options.addAll(List.of(more));
        return this;
    }

    /** Leaves out the entries of the class path that contain a text, wherever this checkout may be. */
    Build without(String entry) {
        String checkout = Path.of("").toAbsolutePath().getParent().toString();
        classPath = classPath.and(path -> !path.replace(checkout, "").contains(entry));
        return this;
    }

    Build release(int level) {
        release = level;
        return this;
    }

    /** Compiles without any processor, for jars that were built so. */
    Built compilePlain() {
        return compile(List.of());
    }

    Built compile() {
        List<Processor> processors = new ArrayList<>(further);
        processors.add(new SteadyStateProcessor());
        processors.add(dagger());
        return compile(processors);
    }

    /** Runs our processor alone and compiles nothing: quick, for large graphs. */
    Built generate() {
        options.add("-proc:only");
        return compile(List.of(new SteadyStateProcessor()));
    }

    private Built compile(List<Processor> processors) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(diagnostics, Locale.ROOT, null)) {
            Path classes = Files.createDirectories(folder.resolve("classes"));
            Path generated = Files.createDirectories(folder.resolve("generated"));
            files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classes));
            files.setLocationFromPaths(StandardLocation.SOURCE_OUTPUT, List.of(generated));
            files.setLocationFromPaths(StandardLocation.CLASS_PATH, classPath());
            JavaCompiler.CompilationTask task =
                    compiler.getTask(null, files, diagnostics, arguments(processors), null, sources);
            task.setProcessors(processors);
            boolean success = task.call();
            return new Built(success, List.copyOf(diagnostics.getDiagnostics()), classes, generated, libraries);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private List<String> arguments(List<Processor> processors) {
        List<String> arguments = new ArrayList<>(options);
        arguments.addAll(List.of("--release", Integer.toString(release)));
        if (processors.isEmpty()) {
            arguments.add("-proc:none");
        }
        return arguments;
    }

    private List<Path> classPath() {
        List<Path> path = new ArrayList<>(libraries);
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(classPath)
                .map(Path::of)
                .filter(Files::exists)
                .forEach(path::add);
        return path;
    }

    private static Processor dagger() {
        return ServiceLoader.load(Processor.class).stream()
                .filter(provider -> provider.type().getName().startsWith("dagger."))
                .findFirst()
                .orElseThrow()
                .get();
    }

    /** Errors and warnings as text, for messages of tests. */
    static String text(List<Diagnostic<? extends JavaFileObject>> diagnostics) {
        return diagnostics.stream().map(Object::toString).collect(Collectors.joining("\n"));
    }
}
