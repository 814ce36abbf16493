package dev.steadystate.benchmarks.speed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Runs one fork of a row and reads the figures it prints. */
final class ForkRunner {
    private static final long GRACE_SECONDS = 60;

    private final double warmUp;
    private final double seconds;
    private final List<String> jvmOptions;

    /**
     * @param warmUp seconds
     * @param seconds measured
     * @param jvmOptions for each JVM, after the suite's own
     */
    ForkRunner(double warmUp, double seconds, List<String> jvmOptions) {
        this.warmUp = warmUp;
        this.seconds = seconds;
        this.jvmOptions = List.copyOf(jvmOptions);
    }

    Map<Metric, Double> run(Row row) throws ForkFailedException, InterruptedException {
        try {
            Path output = Files.createTempFile("speed", ".out");
            try {
                return run(row, output);
            } finally {
                Files.delete(output);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<Metric, Double> run(Row row, Path output)
            throws IOException, ForkFailedException, InterruptedException {
        Process process = new ProcessBuilder(command(row))
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        boolean ended;
        try {
            ended = process.waitFor(Math.round(warmUp + seconds) + GRACE_SECONDS, TimeUnit.SECONDS);
        } finally {
            process.destroyForcibly();
        }
        List<String> lines = Files.readAllLines(output);
        if (!ended) {
            throw new ForkFailedException("hung\n" + String.join("\n", lines));
        }
        if (process.exitValue() != 0) {
            throw new ForkFailedException("exit " + process.exitValue() + "\n" + String.join("\n", lines));
        }
        return figures(lines);
    }

    private List<String> command(Row row) {
        List<String> command = new ArrayList<>();
        if (row.isJava()) {
            command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            command.addAll(List.of("-XX:+UseG1GC", "-Xms1g", "-Xmx1g"));
            command.addAll(jvmOptions);
            command.addAll(List.of("-Dspeed.warmup=" + warmUp, "-Dspeed.seconds=" + seconds));
            command.addAll(List.of("-cp", System.getProperty("java.class.path")));
            command.addAll(row.command());
        } else {
            command.addAll(row.command());
            command.add(Double.toString(warmUp));
            command.add(Double.toString(seconds));
        }
        return command;
    }

    private static Map<Metric, Double> figures(List<String> lines) throws ForkFailedException {
        for (String line : lines) {
            if (line.startsWith(Fork.RESULT)) {
                Map<Metric, Double> figures = new EnumMap<>(Metric.class);
                for (String figure : line.substring(Fork.RESULT.length()).trim().split(" ", -1)) {
                    int equals = figure.indexOf('=');
                    figures.put(
                            Metric.valueOf(figure.substring(0, equals)), Double.valueOf(figure.substring(equals + 1)));
                }
                return figures;
            }
        }
        throw new ForkFailedException("printed no figures\n" + String.join("\n", lines));
    }
}
