package dev.steadystate.sample;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.steadystate.sample.accesslog.AccessLogMain;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What the README shows is what the programs print. */
final class ReadmeTest {
    private final Path readme = Path.of("..", "README.md");

    @Test
    void theGraphIsTheOneThatIsChecked() throws Exception {
        String check = Program.start(AccessLogMain.class, "--check").out();

        assertThat(Files.readString(readme, UTF_8))
                .contains(check.replaceFirst("threads( +)\\d+ *  default", "threads$12      default"));
    }

    @Test
    void theReportIsThatOfTheShippedLog() throws Exception {
        String report = Program.start(AccessLogMain.class, "data/access.log").out();

        assertThat(Files.readString(readme, UTF_8)).contains(report.replace("data/", "sample-app/data/"));
    }

    @Test
    void theDiagramIsTheGeneratedOne() throws Exception {
        assertThat(Files.readString(readme, UTF_8))
                .contains(Program.start(AccessLogMain.class, "--mermaid").out());
    }
}
