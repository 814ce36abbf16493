package dev.steadystate.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A page that is open for long takes no more memory than one that has just been filled. */
final class SoakTest {
    @RegisterExtension
    static final Browser BROWSER = new Browser();

    /** More than the three minutes that the charts keep. */
    private static final int FILLING = 3_000;

    private static final int HALF_AN_HOUR = 18_000;
    private static final int PIECE = 3_000;

    @Test
    void halfAnHourOfFramesLeavesNothingBehindInThePage() throws IOException {
        try (Server server = new Server(Scene.overloaded())) {
            Page page = BROWSER.open(server);
            page.setDefaultTimeout(5 * Browser.PATIENCE_MS); // so many frames take a slow machine minutes
            page.locator("[data-node='a:Pricer']").click();
            hurry(server, page, FILLING);
            Map<String, Double> before = left(page);
            for (int told = 0; told < HALF_AN_HOUR; told += PIECE) {
                hurry(server, page, PIECE);
            }
            Map<String, Double> after = left(page);

            System.out.printf("Half an hour of frames: from %s to %s%n", before, after);
            assertThat(grown(before, after, "JSHeapUsedSize"))
                    .as("bytes that the page has grown by")
                    .isLessThan(2e6);
            assertThat(grown(before, after, "Nodes")).as("more nodes").isLessThan(200);
            assertThat(grown(before, after, "JSEventListeners"))
                    .as("more listeners")
                    .isLessThan(20);
        }
    }

    /** Tells moments, and waits until the page shows the minute of the last of them or a later one. */
    private static void hurry(Server server, Page page, int moments) {
        server.hurry(moments);
        page.waitForFunction(
                "least => { const [, h, min] = /up (\\d+) h (\\d+) min/.exec(document.getElementById('state').textContent);"
                        + " return (60 * h + Number(min)) >= least; }",
                Math.floor(server.upMs() / 60_000.0));
    }

    /** What the page holds once all garbage has gone. */
    private static Map<String, Double> left(Page page) {
        CDPSession session = page.context().newCDPSession(page);
        session.send("Performance.enable");
        session.send("HeapProfiler.collectGarbage");
        JsonObject metrics = session.send("Performance.getMetrics");
        session.detach();
        Map<String, Double> left = new HashMap<>();
        for (JsonElement each : metrics.getAsJsonArray("metrics")) {
            JsonObject metric = each.getAsJsonObject();
            left.put(metric.get("name").getAsString(), metric.get("value").getAsDouble());
        }
        left.keySet().retainAll(java.util.Set.of("JSHeapUsedSize", "Nodes", "JSEventListeners"));
        return left;
    }

    private static double grown(Map<String, Double> before, Map<String, Double> after, String what) {
        return after.getOrDefault(what, Double.NaN) - before.getOrDefault(what, Double.NaN);
    }
}
