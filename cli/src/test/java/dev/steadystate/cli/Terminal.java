package dev.steadystate.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** Runs the command, and keeps what it prints. */
final class Terminal {
    final StringWriter out = new StringWriter();
    final StringWriter err = new StringWriter();
    private final Ansi ansi;

    Terminal() {
        this(Ansi.OFF);
    }

    Terminal(Ansi ansi) {
        this.ansi = ansi;
    }

    int run(String... args) {
        return Main.commandLine()
                .setColorScheme(CommandLine.Help.defaultColorScheme(ansi))
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(args);
    }
}
