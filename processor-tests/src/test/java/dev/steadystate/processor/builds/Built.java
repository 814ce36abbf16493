package dev.steadystate.processor.builds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/** What came of a compilation. */
record Built(
        boolean success,
        List<Diagnostic<? extends JavaFileObject>> diagnostics,
        Path classes,
        Path generated,
        List<Path> libraries) {
    Built succeeds() {
        assertThat(success).as(Build.text(diagnostics)).isTrue();
        assertThat(messages(Diagnostic.Kind.WARNING)).isEmpty();
        return this;
    }

    /** The texts of all errors, in the order in which they were printed. */
    List<String> errors() {
        return messages(Diagnostic.Kind.ERROR);
    }

    List<String> notes() {
        return messages(Diagnostic.Kind.NOTE);
    }

    private List<String> messages(Diagnostic.Kind kind) {
        return diagnostics.stream()
                .filter(diagnostic -> diagnostic.getKind() == kind)
                .map(diagnostic -> diagnostic.getMessage(null))
                .toList();
    }

    /** Calls {@code static run()} of a class and returns what it returns. */
    Object run(String className) throws Exception {
        succeeds();
        try (URLClassLoader loader = new URLClassLoader(urls(), getClass().getClassLoader())) {
            return loader.loadClass(className).getMethod("run").invoke(null);
        }
    }

    /** The same for a list. */
    List<Object> results(String className) throws Exception {
        return ((Collection<?>) run(className)).stream().map(Object.class::cast).toList();
    }

    private URL[] urls() {
        return Stream.concat(Stream.of(classes), libraries.stream())
                .map(Built::url)
                .toArray(URL[]::new);
    }

    private static URL url(Path path) {
        try {
            return path.toUri().toURL();
        } catch (MalformedURLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    String resource(String path) {
        return read(classes.resolve(path));
    }

    boolean generated(String path) {
        return Files.exists(generated.resolve(path));
    }

    /** All that our processor and Dagger's have written, by path. */
    Map<String, String> files() {
        Map<String, String> files = new TreeMap<>();
        files.putAll(files(generated, ".java"));
        files.putAll(files(classes.resolve("META-INF"), ""));
        return files;
    }

    private static Map<String, String> files(Path folder, String suffix) {
        Map<String, String> files = new TreeMap<>();
        if (Files.exists(folder)) {
            try (Stream<Path> paths = Files.walk(folder)) {
                paths.filter(Files::isRegularFile)
                        .filter(path -> path.toString().endsWith(suffix))
                        .forEach(path ->
                                files.put(folder.relativize(path).toString().replace('\\', '/'), read(path)));
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
        return files;
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
