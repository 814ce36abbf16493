package dev.steadystate.cli;

import dev.steadystate.generator.FileReport;
import dev.steadystate.generator.Overwriting;
import java.util.Locale;

/** Shows what differs and asks, file by file. Without an answer nothing is overwritten. */
final class AskOverwriting implements Overwriting {
    private final Console console;

    AskOverwriting(Console console) {
        this.console = console;
    }

    @Override
    public boolean allows(FileReport report) {
        console.line(report.path());
        report.difference().forEach(line -> console.line("    " + line));
        String answer = console.ask("Overwrite it? What you have changed in it is lost. [y/N] ");
        return answer != null && answer.strip().toLowerCase(Locale.ROOT).startsWith("y");
    }
}
