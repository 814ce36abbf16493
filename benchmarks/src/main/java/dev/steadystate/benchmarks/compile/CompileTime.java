package dev.steadystate.benchmarks.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Compiles synthetic graphs of 10, 100 and 1,000 actors, each in fresh JVMs, and prints medians (with the smallest and the
 * largest) in milliseconds: plain javac (the user's sources, no processor), javac with Dagger alone (the user's sources and
 * what our processor generates, as sources), and javac with both; of the last also each processor's own time.
 *
 * <p>Argument: forks a row, 5 if left out.
 */
final class CompileTime {
    private static final String[] COLUMNS = {
        "plain javac", "javac + Dagger", "javac + both", "of it ours", "of it Dagger"
    };

    private final int forks;
    private final Path folder;

    private CompileTime(int forks, Path folder) {
        this.forks = forks;
        this.folder = folder;
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        int forks = args.length > 0 ? Integer.parseInt(args[0]) : 5;
        Path folder = Files.createTempDirectory("compile-time");
        try {
            new CompileTime(forks, folder).run();
        } finally {
            delete(folder);
        }
    }

    private void run() throws IOException, InterruptedException {
        System.out.printf("JDK %s, %d forks a row, milliseconds: median (min..max)%n", Runtime.version(), forks);
        System.out.printf("%-18s", "actors, channels");
        for (String column : COLUMNS) {
            System.out.printf("%22s", column);
        }
        System.out.println();
        for (int actors : new int[] {10, 100, 1_000}) {
            row(actors);
        }
    }

    private void row(int actors) throws IOException, InterruptedException {
        Path sources = folder.resolve("sources" + actors);
        new SyntheticGraph(actors).writeTo(sources);
        Path withGenerated = generatedBeside(sources, actors);
        List<List<Double>> columns = new ArrayList<>();
        for (int i = 0; i < COLUMNS.length; i++) {
            columns.add(new ArrayList<>());
        }
        for (int fork = 0; fork < forks; fork++) {
            columns.get(0).add(compile("plain", sources)[0]);
            columns.get(1).add(compile("dagger", withGenerated)[0]);
            double[] full = compile("full", sources);
            for (int i = 0; i < full.length; i++) {
                columns.get(2 + i).add(full[i]);
            }
        }
        System.out.printf("%-18s", actors + ", " + 2 * actors);
        columns.forEach(column -> System.out.printf("%22s", summary(column)));
        System.out.println();
    }

    /** The user's sources together with what our processor generates from them, without what Dagger generates. */
    private Path generatedBeside(Path sources, int actors) throws IOException, InterruptedException {
        Path output = folder.resolve("generated" + actors);
        compile("full", sources, output);
        Path target = folder.resolve("with-generated" + actors);
        try (Stream<Path> own = Files.walk(sources);
                Stream<Path> generated = Files.walk(output)) {
            for (Path file : Stream.concat(own, generated).toList()) {
                String name = file.getFileName().toString();
                boolean daggers = name.startsWith("Dagger") || name.endsWith("Factory.java");
                if (name.endsWith(".java") && !daggers) {
                    Path copy = target.resolve("synthetic").resolve(name);
                    Files.createDirectories(target.resolve("synthetic"));
                    Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
        return target;
    }

    private double[] compile(String mode, Path sources) throws IOException, InterruptedException {
        Path output = folder.resolve("output");
        double[] times = compile(mode, sources, output);
        delete(output);
        return times;
    }

    private static double[] compile(String mode, Path sources, Path output) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        CompileOnce.class.getName(),
                        mode,
                        sources.toString(),
                        output.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String line =
                new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8).trim();
        if (process.waitFor() != 0) {
            throw new IllegalStateException(mode + " failed");
        }
        return Arrays.stream(line.split(" ")).mapToDouble(Double::parseDouble).toArray();
    }

    private static String summary(List<Double> times) {
        List<Double> sorted = times.stream().sorted().toList();
        return "%.0f (%.0f..%.0f)"
                .formatted(sorted.get(sorted.size() / 2), sorted.get(0), sorted.get(sorted.size() - 1));
    }

    private static void delete(Path tree) throws IOException {
        try (Stream<Path> files = Files.walk(tree)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
