package dev.steadystate.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** A main in a process of its own, which gets signals. */
final class Program {
    private static final long SIGINT_IGNORED = 2;
    /** Shells have what runs in the background ignore SIGINT, which is inherited; GNU's env undoes that. */
    private static final List<String> HEARS_INTERRUPTS = prefix("env", "--default-signal=INT");

    private final Process process;
    private final BufferedReader out;
    private final BufferedReader err;

    private Program(Process process) {
        this.process = process;
        this.out = process.inputReader(UTF_8);
        this.err = process.errorReader(UTF_8);
    }

    static Program start(Class<?> main, List<String> jvmOptions, String... args) throws IOException {
        List<String> command = new ArrayList<>(HEARS_INTERRUPTS);
        command.add(ProcessHandle.current().info().command().orElse("java"));
        command.addAll(jvmOptions);
        command.add("-cp");
        command.add(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
        command.add(main.getName());
        command.addAll(List.of(args));
        return new Program(new ProcessBuilder(command).start());
    }

    private static List<String> prefix(String... words) {
        List<String> trial = new ArrayList<>(List.of(words));
        trial.add("true");
        try {
            return new ProcessBuilder(trial).start().waitFor() == 0 ? List.of(words) : List.of();
        } catch (IOException e) {
            return List.of();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** Sends a signal, as {@code kill} and Ctrl-C do. */
    void signal(String name) throws IOException, InterruptedException {
        Process kill = new ProcessBuilder("kill", "-" + name, Long.toString(process.pid())).start();
        if (kill.waitFor() != 0) {
            throw new AssertionError("kill -" + name + " failed");
        }
    }

    /** Whether SIGINT is ignored all the same. */
    boolean ignoresInterrupts() throws IOException {
        for (String line : Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), "status"))) {
            if (line.startsWith("SigIgn:")) {
                return (Long.parseUnsignedLong(
                                        line.substring("SigIgn:".length()).strip(), 16)
                                & SIGINT_IGNORED)
                        != 0;
            }
        }
        return false;
    }

    /** Waits until a line of its standard output holds the text. */
    void awaitOut(String text) throws IOException {
        await(out, text);
    }

    /** Waits until a line of its standard error holds the text. */
    void awaitError(String text) throws IOException {
        await(err, text);
    }

    private static void await(BufferedReader lines, String text) throws IOException {
        String line = lines.readLine();
        while (line != null && !line.contains(text)) {
            line = lines.readLine();
        }
        if (line == null) {
            throw new AssertionError("ended without saying \"" + text + "\"");
        }
    }

    /** Waits for its end and returns the rest of its standard output. */
    String out() {
        return rest(out);
    }

    /** Waits for its end and returns the rest of its standard error. */
    String err() {
        return rest(err);
    }

    private static String rest(BufferedReader lines) {
        return lines.lines().map(line -> line + "\n").collect(Collectors.joining());
    }

    /** Waits for its end, a minute at most, and returns its exit code. */
    int exitCode() throws InterruptedException {
        if (!process.waitFor(1, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new AssertionError("still running after a minute");
        }
        return process.exitValue();
    }

    /** Ends it, whatever it does. */
    void kill() {
        process.destroyForcibly();
    }
}
