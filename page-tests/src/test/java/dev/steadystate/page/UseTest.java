package dev.steadystate.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What one can do on the page. */
final class UseTest {
    @RegisterExtension
    static final Browser BROWSER = new Browser();

    private Server server;
    private Page page;

    @BeforeEach
    void open() throws IOException {
        server = new Server(Scene.overloaded());
        page = BROWSER.open(server);
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void theOverviewNamesTheBottleneckAndWhoWaitsForIt() {
        assertThat(page.locator("#panel")).containsText(Pattern.compile("(9[789]|100) % busy"));
        assertThat(page.locator("#panel")).containsText(Pattern.compile("valid is 9\\d % full; it holds up Validator"));
        assertThat(page.locator("#panel")).containsText("queue full: valid");
    }

    @Test
    void aClickOnANodeShowsItsFiguresOverTime() {
        page.locator("[data-node='a:Allocator']").click();
        Locator panel = page.locator("#panel");
        assertThat(panel.locator("h2")).hasText("Allocator");
        assertThat(panel).containsText("troupe stock");
        assertThat(panel).containsText("orderdesk-1");
        assertThat(panel).containsText("1,234,567 in all");
        assertThat(panel.locator("canvas")).hasCount(2);
        assertThat(panel.locator(".rows").first()).containsText("priced");
        page.keyboard().press("Escape");
        assertThat(panel.locator("h2")).hasText("Overview");
    }

    @Test
    void aClickOnAnEdgeShowsTypeCapacityFillAndLatency() {
        page.locator(".tag[title='requests']").click();
        Locator panel = page.locator("#panel");
        assertThat(panel).containsText("StockRequest");
        assertThat(panel).containsText("512, 4.0 KiB");
        assertThat(panel).containsText("50 % 41.0 µs, 99 % 310 µs");
        assertThat(panel).containsText("0 to 31, deviation 3.3");
        assertThat(panel.locator("canvas")).hasCount(3);
    }

    @Test
    void aBundleUnfoldsIntoItsLanesAndFoldsAgain() {
        Locator lanes = page.locator(".tag[title^='valid']");
        assertThat(lanes).hasCount(1);
        lanes.dblclick();
        assertThat(lanes).hasCount(8);
        assertThat(page.locator(".tag[title='valid, lane 1: Validator-0 → Pricer-1'] .name"))
                .hasText("valid [1]");
        lanes.first().click();
        page.keyboard().press("u");
        assertThat(lanes).hasCount(1);
    }

    @Test
    void anActorUnfoldsIntoItsInstances() {
        page.locator("[data-node='a:Validator']").click();
        page.getByText("Unfold the instances").click();
        assertThat(page.locator(".card.instance")).hasCount(4);
        assertThat(page.locator("[data-node='i:3'] .name")).hasText("Validator-2");
        page.getByLabel("Fold Validator ×4").click();
        assertThat(page.locator(".card.instance")).hasCount(0);
    }

    @Test
    void actorsAreGroupedByPackageAndUnfoldOnDoubleClick() {
        page.locator("#grouping").selectOption("package");
        assertThat(page.locator(".card.group")).hasCount(5);
        page.locator("[data-node='g:com.example.shop.stock']").dblclick();
        assertThat(page.locator("[data-node='a:Warehouse']")).isVisible();
        assertThat(page.locator(".card.group")).hasCount(4);
        page.getByLabel("Fold shop.stock").click();
        assertThat(page.locator(".card.group")).hasCount(5);
        page.locator("#grouping").selectOption("troupe");
        assertThat(page.locator("[data-node='g:stock']")).isVisible();
    }

    @Test
    void searchFindsActorsAndChannelsAndUnfoldsWhatHidesThem() {
        page.locator("#grouping").selectOption("package");
        assertThat(page.locator(".card.group")).hasCount(5);
        page.keyboard().press("/");
        page.keyboard().type("ware");
        assertThat(page.locator("#hits li")).hasCount(1);
        page.keyboard().press("Enter");
        assertThat(page.locator("[data-node='a:Warehouse']")).hasClass(Pattern.compile("selected"));
        assertThat(page.locator("#panel h2")).hasText("Warehouse");
    }

    @Test
    void keysZoomFitPanAndMoveTheFocus() {
        Locator gateway = page.locator("[data-node='a:Gateway']");
        double before = gateway.boundingBox().width;
        page.keyboard().press("+");
        assertThat(gateway.boundingBox().width).isGreaterThan(before * 1.2);
        page.keyboard().press("f");
        assertThat(gateway.boundingBox().width).isBetween(before - 1, before + 1);
        double left = gateway.boundingBox().x;
        page.keyboard().press("ArrowLeft");
        assertThat(gateway.boundingBox().x).isGreaterThan(left + 50);
        gateway.focus();
        page.keyboard().press("ArrowRight");
        assertThat(page.evaluate("document.activeElement.title")).isEqualTo("orders");
        page.keyboard().press("Enter");
        assertThat(page.locator("#panel h2")).hasText("orders");
    }

    @Test
    void theWheelZoomsWhereItTurnsAndDraggingPansAndSelectsNothing() {
        Locator gateway = page.locator("[data-node='a:Gateway']");
        BoundingBox before = gateway.boundingBox();
        page.mouse().move(before.x + 5, before.y + 5);
        page.mouse().wheel(0, -300);
        page.waitForFunction(
                "least => document.querySelector(\"[data-node='a:Gateway']\").getBoundingClientRect().width > least",
                before.width * 1.2);
        BoundingBox zoomed = gateway.boundingBox();
        assertThat(zoomed.x).as("what is beneath the pointer stays").isCloseTo(before.x, within(5.0));

        page.mouse().down();
        page.mouse().move(before.x + 105, before.y + 65);
        page.mouse().up();
        BoundingBox panned = gateway.boundingBox();
        assertThat(panned.x - zoomed.x).isCloseTo(100, within(1.0));
        assertThat(panned.y - zoomed.y).isCloseTo(60, within(1.0));
        assertThat(page.locator("#panel h2")).hasText("Overview");
    }

    @Test
    void onASmallScreenNamesAndBarsStayLargeAndFullChannelsKeepTheirPercentage() {
        page.setViewportSize(1100, 640);
        assertThat(page.locator(".world")).hasClass(Pattern.compile("far"));
        assertThat(page.locator("[data-node='a:Pricer'] .share")).isVisible();
        assertThat(page.locator("[data-node='a:Pricer'] .foot")).isHidden();
        assertThat(page.locator(".tag[title='valid'] .percent")).isVisible();
        assertThat(page.locator(".tag[title='priced'] .percent")).isHidden();
        assertThat(page.locator("[data-node='a:Pricer'] .name").boundingBox().height)
                .isGreaterThan(9);
    }

    @Test
    void chartsFollowTheWidthOfTheirPanel() {
        page.locator("[data-node='a:Pricer']").click();
        Locator plot = page.locator("#panel .plot").first();
        assertThat(plot.locator("canvas")).hasCount(1);
        double before = plot.boundingBox().width;
        page.setViewportSize(860, 1000);
        page.waitForFunction(
                "least => { const p = document.querySelector('#panel .plot'); return p.clientWidth > least"
                        + " && Math.abs(p.querySelector('.uplot').offsetWidth - p.clientWidth) <= 1; }",
                before * 1.5);
    }

    @Test
    void theHelpListsTheKeysAndClosesWithEscape() {
        page.keyboard().press("?");
        assertThat(page.locator("#help")).isVisible();
        assertThat(page.locator("#help")).containsText("find an actor or channel");
        page.keyboard().press("Escape");
        assertThat(page.locator("#help")).isHidden();
    }

    @Test
    void theThemeFollowsTheSystemUnlessItIsChosen() {
        Page dark = BROWSER.open(server.url(), ColorScheme.DARK);
        assertThat(dark.locator("html")).hasAttribute("data-theme", "dark");
        dark.keyboard().press("t");
        assertThat(dark.locator("html")).hasAttribute("data-theme", "light");
        dark.reload();
        assertThat(dark.locator("html")).hasAttribute("data-theme", "light");
        dark.keyboard().press("t");
        assertThat(dark.locator("html")).hasAttribute("data-theme", "dark");
    }

    @Test
    void theHistoryIsReplayedPausedScrubbedAndSpedUp() {
        Locator valid = page.locator(".tag[title='valid']");
        assertThat(valid).hasAttribute("data-fill", "3");
        page.waitForFunction("() => { const s = document.getElementById('scrub'); return s.max - s.min > 3e6; }");
        page.locator("#scrub").fill(String.valueOf(Server.at(1_000)));
        assertThat(page).hasTitle(Pattern.compile("Snapshot, 5\\d min \\d+ s old · OrderDesk"));
        assertThat(valid).hasAttribute("data-fill", "1");
        assertThat(page.locator("#play")).hasAttribute("aria-label", "Play");
        String paused = page.locator("#moment").textContent();
        page.keyboard().press(".");
        assertThat(page.locator("#moment")).not().hasText(paused);
        page.locator("#speed").selectOption("60");
        page.locator("#play").click();
        double start = Double.parseDouble(page.locator("#scrub").inputValue());
        page.waitForFunction("start => Number(document.getElementById('scrub').value) > start + 60000", start);
        page.locator("#live").click();
        assertThat(page).hasTitle("Live · OrderDesk");
        assertThat(valid).hasAttribute("data-fill", "3");
    }

    @Test
    void whatAnEarlierRunHasLeftOnDiskIsReplayedAsWell() {
        server.earlierUntil(Scene.START - 10_000);
        page.waitForFunction("() => { const s = document.getElementById('scrub'); return s.max - s.min > 3e6; }");
        page.locator("#scrub").fill(String.valueOf(Server.at(1_000)));
        assertThat(page).hasTitle(Pattern.compile("Snapshot, 5\\d min \\d+ s old · OrderDesk"));
        assertThat(page.locator(".tag[title='valid']")).hasAttribute("data-fill", "1");
        page.locator("#live").click();
        assertThat(page).hasTitle("Live · OrderDesk");
    }

    @Test
    void aPausedPageShowsTheSameMomentWhileFramesGoOn() {
        page.keyboard().press("p");
        assertThat(page).hasTitle(Pattern.compile("Snapshot, .*"));
        server.tell(Scene.calm());
        server.hurry(30);
        assertThat(page).hasTitle(Pattern.compile("Snapshot, ([3-9]|\\d\\d) s old .*")); // the frames have come
        assertThat(page.locator(".tag[title='valid']")).hasAttribute("data-fill", "3");
        page.keyboard().press("l");
        assertThat(page.locator(".tag[title='valid']")).hasAttribute("data-fill", "1");
    }
}
