package dev.steadystate.benchmarks.startup;

import dev.steadystate.sample.fizzbuzz.FizzBuzzMain;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Starts JVMs, alternately with an empty main and with the FizzBuzz sample, and prints the median time (with the smallest and
 * the largest) until the first byte of output: for the sample that is its first handled message.
 *
 * <p>Arguments: the class path of the sample, as its users start it; forks a row, 21 if left out.
 */
final class StartUp {
    public static void main(String[] args) throws IOException, InterruptedException {
        String sample = args[0];
        int forks = args.length > 1 ? Integer.parseInt(args[1]) : 21;
        List<Double> empty = new ArrayList<>();
        List<Double> fizzBuzz = new ArrayList<>();
        for (int fork = 0; fork < forks; fork++) {
            empty.add(millisecondsToFirstOutput(System.getProperty("java.class.path"), EmptyMain.class));
            fizzBuzz.add(millisecondsToFirstOutput(sample, FizzBuzzMain.class));
        }
        System.out.printf("JDK %s, %d forks a row, milliseconds: median (min..max)%n", Runtime.version(), forks);
        print("empty main", empty);
        print("fizzbuzz, first message", fizzBuzz);
        System.out.printf("%-28s%8.0f%n", "difference of the medians", median(fizzBuzz) - median(empty));
    }

    private static double millisecondsToFirstOutput(String classPath, Class<?> main)
            throws IOException, InterruptedException {
        ProcessBuilder command = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        classPath,
                        main.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        long start = System.nanoTime();
        Process process = command.start();
        int first = process.getInputStream().read();
        double milliseconds = (System.nanoTime() - start) / 1e6;
        process.destroy();
        process.waitFor();
        if (first < 0) {
            throw new IllegalStateException(main + " printed nothing");
        }
        return milliseconds;
    }

    private static void print(String row, List<Double> times) {
        List<Double> sorted = times.stream().sorted().toList();
        System.out.printf(
                "%-28s%8.0f (%.0f..%.0f)%n", row, median(times), sorted.get(0), sorted.get(sorted.size() - 1));
    }

    private static double median(List<Double> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }

    private StartUp() {}
}
