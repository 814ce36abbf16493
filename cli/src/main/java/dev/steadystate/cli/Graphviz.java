package dev.steadystate.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** The program {@code dot}, if it is installed. */
final class Graphviz {
    private static final int PATIENCE_SECONDS = 60;

    private Graphviz() {}

    static boolean isInstalled() throws InterruptedException {
        try {
            Process version = new ProcessBuilder("dot", "-V")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return version.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) && version.exitValue() == 0;
        } catch (IOException missing) {
            return false;
        }
    }

    /**
     * Draws a picture.
     *
     * @throws IOException if {@code dot} is missing, takes more than a minute, or does not take the diagram
     */
    static String svg(String diagram) throws IOException, InterruptedException {
        Path picture = Files.createTempFile("steady-state", ".svg");
        Path complaints = Files.createTempFile("steady-state", ".txt");
        try {
            Process dot = new ProcessBuilder("dot", "-Tsvg")
                    .redirectOutput(picture.toFile())
                    .redirectError(complaints.toFile())
                    .start();
            try (OutputStream in = dot.getOutputStream()) {
                in.write(diagram.getBytes(StandardCharsets.UTF_8));
            }
            if (!dot.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                dot.destroyForcibly();
                throw new IOException("Graphviz is not done after " + PATIENCE_SECONDS + " s; use --format mermaid");
            }
            if (dot.exitValue() != 0) {
                throw new IOException(
                        "Graphviz: " + Files.readString(complaints).strip());
            }
            return Files.readString(picture);
        } finally {
            Files.deleteIfExists(picture);
            Files.deleteIfExists(complaints);
        }
    }
}
