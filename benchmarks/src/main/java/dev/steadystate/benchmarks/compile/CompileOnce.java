package dev.steadystate.benchmarks.compile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * One compilation in a fresh JVM, as a build tool does it.
 *
 * <p>Arguments: mode ({@code plain}, {@code dagger}, {@code full}), source folder, output folder. Prints: milliseconds of the whole
 * compilation, of our processor, and of Dagger's.
 */
final class CompileOnce {
    public static void main(String[] args) throws IOException {
        String mode = args[0];
        Path sources = Path.of(args[1]);
        Path output = Files.createDirectories(Path.of(args[2]));
        TimedProcessor ours = new TimedProcessor(named("dev.steadystate.processor.SteadyStateProcessor"));
        TimedProcessor daggers = new TimedProcessor(named("dagger.internal.codegen.ComponentProcessor"));
        long start = System.nanoTime();
        boolean success = compile(mode, sources, output, ours, daggers);
        double total = (System.nanoTime() - start) / 1e6;
        if (!success) {
            throw new IllegalStateException("the compilation of " + sources + " failed");
        }
        System.out.printf("%.1f %.1f %.1f%n", total, ours.milliseconds(), daggers.milliseconds());
    }

    private static boolean compile(String mode, Path sources, Path output, TimedProcessor ours, TimedProcessor daggers)
            throws IOException {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        List<String> options = new ArrayList<>(List.of("-d", output.toString(), "-s", output.toString()));
        if (mode.equals("plain")) {
            options.add("-proc:none");
        }
        try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, null);
                Stream<Path> tree = Files.walk(sources)) {
            List<Path> units = tree.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
            JavaCompiler.CompilationTask task =
                    javac.getTask(null, files, null, options, null, files.getJavaFileObjectsFromPaths(units));
            if (mode.equals("dagger")) {
                task.setProcessors(List.of(daggers));
            } else if (mode.equals("full")) {
                task.setProcessors(List.of(ours, daggers));
            }
            return task.call();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static Processor named(String name) {
        return ServiceLoader.load(Processor.class).stream()
                .filter(provider -> provider.type().getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(name + " is not on the class path"))
                .get();
    }

    private CompileOnce() {}
}
