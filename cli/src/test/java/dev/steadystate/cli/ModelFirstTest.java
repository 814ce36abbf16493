package dev.steadystate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What the guide shows is what the command does. */
final class ModelFirstTest {
    @TempDir
    Path folder;

    private final String guide = guide();
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private static String guide() {
        try {
            return Files.readString(Path.of("../docs/model-first.md"));
        } catch (IOException failure) {
            throw new IllegalStateException("no guide", failure);
        }
    }

    private List<String> blocks(String language) {
        return Pattern.compile("(?ms)^```(\\w*)\n(.*?)^```$")
                .matcher(guide)
                .results()
                .filter(block -> block.group(1).equals(language))
                .map(block -> block.group(2))
                .toList();
    }

    private int run(String dot) throws IOException {
        Path diagram = Files.writeString(folder.resolve("shop.dot"), dot);
        return Main.commandLine()
                .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(
                        "-d",
                        diagram.toString(),
                        "-n",
                        "shop",
                        "-o",
                        folder.resolve("shop").toString());
    }

    @Test
    void theDiagramGivesTheReport() throws IOException {
        assertThat(run(blocks("dot").get(0))).isZero();

        assertThat(blocks("").get(0))
                .isEqualTo(out.toString()
                        .replace(folder.resolve("shop").toString(), "shop")
                        .replace("\r\n", "\n"));
    }

    @Test
    void theClassesAreThoseThatAreGenerated() throws IOException {
        run(blocks("dot").get(0));
        Path sources = folder.resolve("shop/src/main/java/com/example/shop");

        assertThat(Files.readString(sources.resolve("Pricer.java")))
                .contains(blocks("java").get(0));
        assertThat(Files.readString(sources.resolve("message/Order.java")))
                .contains(blocks("java").get(1));
        assertThat(Files.readString(sources.resolve("message/Receipt.java")))
                .contains(blocks("java").get(2));
    }

    @Test
    void theMistakeIsToldAsQuoted() throws IOException {
        assertThat(run(blocks("dot").get(0).replace("OnEvent(orders:1)", "OnEvent(ordres:1)")))
                .isEqualTo(ExitCode.MISTAKES);

        assertThat(err.toString().replace(folder.resolve("shop.dot").toString(), "shop.dot"))
                .startsWith(blocks("").get(1));
    }
}
