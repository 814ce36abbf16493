package dev.steadystate.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.steadystate.ActorGraph;
import dev.steadystate.runtime.ActorSystem;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What a user's program has to carry. */
class JarSizeTest {
    @Test
    void annotationsAndRuntimeTogetherStayBelow340Kilobytes() throws Exception {
        Path annotations = location(ActorGraph.class);
        Path runtime = location(ActorSystem.class);
        assumeTrue(Files.isRegularFile(annotations) && Files.isRegularFile(runtime), "needs the jars: mvn verify");
        assertThat(Files.size(annotations) + Files.size(runtime)).isLessThan(340 * 1024);
    }

    private static Path location(Class<?> type) throws URISyntaxException, IOException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    }
}
