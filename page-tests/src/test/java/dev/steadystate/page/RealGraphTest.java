package dev.steadystate.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dev.steadystate.page.workshop.SteadyWorkshop;
import dev.steadystate.page.workshop.Workshop;
import dev.steadystate.runtime.UncleanShutdownException;
import dev.steadystate.telemetry.Telemetry;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A real graph through the real endpoint: back-pressure, an alert, a restart, a veto and the end are seen on the page. */
final class RealGraphTest {
    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @Test
    void thePageShowsWhatHappensInARunningGraph() {
        Telemetry telemetry = Telemetry.onPort(0);
        Workshop graph = SteadyWorkshop.builder().telemetry(telemetry).build();
        graph.start();
        Page page = BROWSER.open(telemetry.url().toString(), ColorScheme.LIGHT);
        assertThat(page).hasTitle("Live · Workshop");
        thePressIsTheBottleneck(page);
        theAlertOnItsInputIsRaised(page);
        theMenderHasFailedOnce(page);
        theHistoryHasTheFirstSeconds(page);
        graph.requestShutdown();
        assertThat(page.locator("#stopping")).containsText("Foreman vetoes:");
        assertThatThrownBy(graph::close).isInstanceOf(UncleanShutdownException.class);
        assertThat(page).hasTitle(Pattern.compile("Snapshot, .*Workshop"));
        assertThat(page.locator("#stopping")).containsText("Stopped uncleanly");
        assertThat(page.locator(".card.actor")).hasCount(4);
    }

    private static void thePressIsTheBottleneck(Page page) {
        assertThat(page.locator("[data-node='a:Press'] .neck")).hasText("◆");
        assertThat(page.locator("[data-node='a:Feeder']")).hasAttribute("data-mood", "room");
        Locator parts = page.locator(".tag[title='parts']");
        assertThat(parts).hasAttribute("data-fill", "3");
        parts.click();
        assertThat(page.locator("#panel")).containsText("from Feeder to Press");
        assertThat(page.locator("#panel")).containsText(Pattern.compile("Typeint"));
        assertThat(page.locator("#panel")).containsText("Capacity64");
        assertThat(page.locator("#panel canvas")).hasCount(3);
    }

    private static void theAlertOnItsInputIsRaised(Page page) {
        assertThat(page.locator(".tag[title='parts']")).hasAttribute("data-alert", "3");
        page.keyboard().press("Escape");
        assertThat(page.locator("#panel h2").first()).hasText("Overview");
        assertThat(page.locator("#panel")).containsText("PartsPileUp");
    }

    private static void theMenderHasFailedOnce(Page page) {
        Locator mender = page.locator("[data-node='a:Mender']");
        assertThat(mender.locator(".restarts")).hasText("↻1");
        mender.click();
        assertThat(page.locator(".failure")).containsText("part 100 is bent <b>badly</b>");
        assertThat(page.locator(".failure")).containsText("Workshop$Mender.mend");
    }

    private static void theHistoryHasTheFirstSeconds(Page page) {
        page.keyboard().press("p");
        page.keyboard().press(",");
        assertThat(page).hasTitle(Pattern.compile("Snapshot, .*Workshop"));
        page.keyboard().press("l");
        assertThat(page).hasTitle("Live · Workshop");
    }
}
