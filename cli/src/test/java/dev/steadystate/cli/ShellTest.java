package dev.steadystate.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine.Help.Ansi;

/** The command in a shell: completion, colours, and exit codes as a script sees them. */
final class ShellTest {
    private static final String ESCAPE = "\u001b[";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", textBlock = """
            steady-state re                  => render
            steady-state ch                  => check
            steady-state --dr                => --dry-run
            steady-state update --fr         => --from
            steady-state render --format me  => mermaid
            """)
    void theCompletionScriptCompletes(String typed, String completed) throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "bash is not installed");
        Terminal terminal = new Terminal();
        assertThat(terminal.run("generate-completion")).isZero();
        Path script = Files.writeString(folder.resolve("completion"), terminal.out.toString());
        int last = typed.split(" ").length - 1;

        String answer = output(List.of(
                "/bin/bash",
                "-c",
                "compopt() { :; }; . '%s'; COMP_WORDS=(%s); COMP_CWORD=%d; _complete_steady-state; echo \"${COMPREPLY[@]}\""
                        .formatted(script, typed, last)));

        assertThat(answer.strip()).isEqualTo(completed);
    }

    @Test
    void coloursAppearOnATerminalOnly() throws IOException {
        Path diagram = Files.writeString(folder.resolve("a.dot"), "digraph { a -> b }");
        Path wrong = Files.writeString(folder.resolve("b.dot"), "graph {");
        Terminal colourful = new Terminal(Ansi.ON);
        Terminal plain = new Terminal(Ansi.OFF);

        assertThat(colourful.run("check", diagram.toString(), wrong.toString())).isEqualTo(1);
        assertThat(plain.run("check", diagram.toString(), wrong.toString())).isEqualTo(1);

        assertThat(colourful.out.toString()).contains(ESCAPE);
        assertThat(colourful.err.toString()).contains(ESCAPE);
        assertThat(plain.out + "" + plain.err).doesNotContain(ESCAPE);
    }

    @Test
    void aScriptSeesExitCodesAndNoColours() throws Exception {
        Path wrong = Files.writeString(folder.resolve("b.dot"), "graph {");
        Process process = start(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "dev.steadystate.cli.Main",
                "check",
                wrong.toString()));

        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).isEqualTo(1);
        assertThat(printed)
                .contains("b.dot:1:1: the edges of a 'graph' have no direction")
                .doesNotContain(ESCAPE);
    }

    private String output(List<String> command) throws IOException, InterruptedException {
        Process process = start(command);
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return printed;
    }

    private Process start(List<String> command) throws IOException {
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }
}
