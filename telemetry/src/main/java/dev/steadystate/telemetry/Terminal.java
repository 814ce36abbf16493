package dev.steadystate.telemetry;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;

/** What is known of the terminal that standard output goes to, by the programs {@code test} and {@code stty}. */
final class Terminal {
    private static final int LONGEST_S = 2;

    private Terminal() {}

    /** How many characters fit. */
    record Size(int columns, int lines) {
        static final Size USUAL = new Size(80, 24);

        /** Of what {@code stty size} prints; the usual size if that makes no sense. */
        static Size parse(String text) {
            String[] numbers = text.strip().split(" ", -1);
            try {
                int lines = Integer.parseInt(numbers[0]);
                int columns = Integer.parseInt(numbers[numbers.length - 1]);
                return numbers.length == 2 && lines > 0 && columns > 0 ? new Size(columns, lines) : USUAL;
            } catch (NumberFormatException e) {
                return USUAL;
            }
        }
    }

    /** Whether standard output is a terminal that understands ANSI's control sequences. */
    static boolean isAnsi() {
        String kind = System.getenv("TERM");
        if (kind == null || kind.isEmpty() || kind.equals("dumb")) {
            return false;
        }
        try {
            Process test = new ProcessBuilder("test", "-t", "1")
                    .redirectOutput(ProcessBuilder.Redirect.INHERIT)
                    .start();
            return test.waitFor(LONGEST_S, TimeUnit.SECONDS) && test.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** How large it is at the moment; the usual size if nobody says. */
    static Size size() {
        try {
            Process stty = new ProcessBuilder("stty", "size")
                    .redirectInput(new File("/dev/tty"))
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String text = new String(stty.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
            return Size.parse(text);
        } catch (IOException e) {
            return Size.USUAL;
        }
    }
}
