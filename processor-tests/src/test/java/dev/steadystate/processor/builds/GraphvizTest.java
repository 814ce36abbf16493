package dev.steadystate.processor.builds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The picture of a graph. */
final class GraphvizTest {
    @TempDir
    Path folder;

    private String dot() {
        return Build.in(folder).with(ShopSources.all()).compile().succeeds().resource("META-INF/steadystate/shop.dot");
    }

    @Test
    void showsActorsWithThreadAndInstancesAndChannelsWithTypeCapacityAndLanes() {
        assertThat(dot())
                .contains("<b>Parser</b> ×4<br/>")
                .contains("dedicated thread, blocking")
                .contains("Audit &amp; &lt;log&gt;")
                .contains("subgraph \"cluster_pricing\"")
                .contains("\"__orders\" -> \"Pricer\"")
                .contains("List&lt;Price&gt;<br/>1,024")
                .contains("model=\"name::lines <Line> #4096\", lanes=4")
                .contains("<i>drops oldest</i>")
                .contains("style=dashed");
        assertThat(dot().lines().filter(line -> line.contains("name::lines"))).hasSize(1);
        assertThat(dot().lines().filter(line -> line.contains("<i>broadcast</i>")))
                .hasSize(2);
    }

    @Test
    void graphvizDrawsIt() throws Exception {
        assumeTrue(isInstalled(), "Graphviz is not installed");
        Process dot =
                new ProcessBuilder("dot", "-Tsvg").redirectErrorStream(true).start();
        dot.getOutputStream().write(dot().getBytes(StandardCharsets.UTF_8));
        dot.getOutputStream().close();
        String drawn = new String(dot.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(dot.waitFor()).isZero();
        assertThat(drawn).contains("</svg>").doesNotContain("Warning").doesNotContain("Error");
    }

    private static boolean isInstalled() throws InterruptedException {
        try {
            return new ProcessBuilder("dot", "-V").start().waitFor(10, TimeUnit.SECONDS);
        } catch (IOException missing) {
            return false;
        }
    }
}
