package dev.steadystate.sample;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** A generated main in a process of its own. */
public final class Program {
    private final Process process;
    private final BufferedReader out;
    private final BufferedReader err;

    private Program(Process process) {
        this.process = process;
        this.out = process.inputReader(UTF_8);
        this.err = process.errorReader(UTF_8);
    }

    /** Starts the main class. */
    public static Program start(Class<?> main, Object... args) throws IOException {
        return start(List.of(), main, args);
    }

    /** Starts the main class with an option of the JVM. */
    public static Program startWith(Class<?> main, String jvmOption, Object... args) throws IOException {
        return start(List.of(jvmOption), main, args);
    }

    private static Program start(List<String> jvmOptions, Class<?> main, Object... args) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        command.addAll(jvmOptions);
        command.add("-cp");
        command.add(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
        command.add(main.getName());
        for (Object arg : args) {
            command.add(arg.toString());
        }
        return new Program(new ProcessBuilder(command).start());
    }

    /** Writes to its standard input and closes that. */
    public void type(String text) throws IOException {
        try (OutputStream in = process.getOutputStream()) {
            in.write(text.getBytes(UTF_8));
        }
    }

    /** Asks it to end, as {@code kill} does; {@code Process.destroy} would close its streams too. */
    public void terminate() {
        process.toHandle().destroy();
    }

    /** Sends it a signal, as {@code kill} and Ctrl-C do. */
    public void signal(String name) throws IOException, InterruptedException {
        Process kill = new ProcessBuilder("kill", "-" + name, Long.toString(process.pid())).start();
        if (kill.waitFor() != 0) {
            throw new AssertionError("kill -" + name + " failed");
        }
    }

    /** Waits until a line of its standard output holds the text. */
    public void awaitOut(String text) throws IOException {
        await(out, text);
    }

    /** Waits until a line of its standard error holds the text. */
    public void awaitError(String text) throws IOException {
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
    public String out() {
        return rest(out);
    }

    /** Waits for its end and returns the rest of its standard error. */
    public String err() {
        return rest(err);
    }

    private static String rest(BufferedReader lines) {
        return lines.lines().map(line -> line + "\n").collect(Collectors.joining());
    }

    /** Waits for its end, a minute at most, and returns its exit code. */
    public int exitCode() throws InterruptedException {
        if (!process.waitFor(1, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new AssertionError("still running after a minute");
        }
        return process.exitValue();
    }
}
