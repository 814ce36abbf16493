package dev.steadystate.cli;

import dev.steadystate.diagram.Mistake;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi.Style;
import picocli.CommandLine.Help.Ansi.Text;
import picocli.CommandLine.Help.ColorScheme;

/** What a command prints and asks. Colours appear on a terminal only. */
final class Console {
    private final PrintWriter out;
    private final PrintWriter err;
    private final ColorScheme colours;
    private final BufferedReader in;

    Console(CommandLine command) {
        out = command.getOut();
        err = command.getErr();
        colours = command.getColorScheme();
        in = new BufferedReader(new InputStreamReader(System.in, Charset.defaultCharset()));
    }

    void line(String text) {
        out.println(text);
    }

    /** A line that begins with words in a colour. */
    void line(Style style, String words, String rest) {
        Text coloured = colours.apply(words, List.of(style));
        out.println(coloured + rest);
    }

    /** Something worth knowing that is no mistake. */
    void note(String text) {
        out.println("note: " + text);
    }

    void mistake(String text) {
        err.println(colours.errorText(text));
    }

    /** Mistakes, each with its line, and how many they are. */
    void mistakes(List<Mistake> mistakes) {
        mistakes.forEach(mistake -> mistake(mistake.text()));
        if (!mistakes.isEmpty()) {
            mistake(mistakes.size() == 1 ? "1 mistake" : mistakes.size() + " mistakes");
        }
    }

    /** Asks a question. Null when nobody can answer. */
    @Nullable
    String ask(String question) {
        out.print(question);
        out.flush();
        try {
            return in.readLine();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
