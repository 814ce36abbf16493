package dev.steadystate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the guide shows is what the command does. */
final class ModelFirstTest {
    @TempDir
    Path folder;

    private final String guide = guide();
    private final Terminal terminal = new Terminal();
    private final StringWriter out = terminal.out;
    private final StringWriter err = terminal.err;

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
        String project = folder.resolve("shop").toString();
        return terminal.run("-d", diagram.toString(), "-n", "shop", "-o", project);
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
