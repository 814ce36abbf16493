package dev.steadystate.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the page says and shows while data comes, and when it does not. */
final class LiveTest {
    @RegisterExtension
    static final Browser BROWSER = new Browser();

    private static final Pattern SNAPSHOT = Pattern.compile("Snapshot, (\\d+ min )?\\d+ s old · OrderDesk");

    @Test
    void theTitleSaysLiveOnlyWhileFramesComeAndTheLastPictureStays() throws IOException {
        try (Server server = new Server(Scene.calm())) {
            Page page = BROWSER.open(server);
            assertThat(page).hasTitle("Live · OrderDesk");
            server.silence(true);
            assertThat(page).hasTitle(SNAPSHOT);
            assertThat(page.locator("#freshness")).hasText(Pattern.compile("Snapshot, (\\d+ min )?\\d+ s old"));
            assertThat(page.locator(".card.actor")).hasCount(10);
            server.silence(false);
            assertThat(page).hasTitle("Live · OrderDesk");
        }
    }

    @Test
    void comesBackByItselfWhenTheServerDoesAndShowsTheGraphOfTheNewRun() throws IOException {
        int port;
        Page page;
        try (Server server = Server.onPortOfItsOwn(Scene.calm())) {
            port = server.port();
            page = BROWSER.open(server);
            assertThat(page).hasTitle("Live · OrderDesk");
        }
        assertThat(page).hasTitle(SNAPSHOT);
        assertThat(page.locator(".card.actor")).hasCount(10);
        try (Server server = Server.another(Scene.large(20), port)) {
            assertThat(server.port()).isEqualTo(port);
            assertThat(page).hasTitle("Live · Exchange");
            assertThat(page.locator(".card.actor")).hasCount(20);
        }
    }

    @Test
    void theEndOfTheGraphLeavesASnapshotUntilAnotherRunComes() throws IOException {
        try (Server server = new Server(Scene.calm())) {
            Page page = BROWSER.open(server);
            assertThat(page).hasTitle("Live · OrderDesk");
            server.end();
            assertThat(page).hasTitle(SNAPSHOT);
            server.restart(Scene.large(20));
            server.silence(false);
            assertThat(page).hasTitle("Live · Exchange");
        }
    }

    @Test
    void figuresChangeWhileEverythingStaysWhereItIs() throws IOException {
        try (Server server = new Server(Scene.calm())) {
            Page page = BROWSER.open(server);
            Locator parts = page.locator(".card, .tag");
            assertThat(parts).hasCount(24);
            Object before = places(page);
            Locator pricer = page.locator(".card", new Page.LocatorOptions().setHasText("Pricer"));
            assertThat(pricer).not().hasAttribute("data-alert", "2");
            server.tell(Scene.overloaded());
            assertThat(pricer).hasAttribute("data-alert", "2");
            assertThat(pricer.locator(".share")).hasText(Pattern.compile("9[789] %"));
            assertThat(pricer.locator(".neck")).hasText("◆");
            assertThat(page.locator("[data-node='a:Validator']")).hasAttribute("data-mood", "room");
            assertThat(page.locator(".tag[title='valid']")).hasAttribute("data-fill", "3");
            assertThat(places(page)).isEqualTo(before);
            assertThat(parts).hasCount(24);
        }
    }

    /** Where each card, tag and curve is, and how large. */
    private static Object places(Page page) {
        return page.evaluate("() => [...document.querySelectorAll('.card, .tag')].map(e => {"
                + " const b = e.getBoundingClientRect(); return [b.x, b.y, b.width, b.height].join(); })"
                + ".concat([...document.querySelectorAll('.curve')].map(e => e.getAttribute('d')))");
    }

    @Test
    void anActorThatHasBeenBusyAndWaitsForItsTimerSaysSo() throws IOException {
        try (Server server = new Server(Scene.auditing(true))) {
            Page page = BROWSER.open(server);
            Locator audit = page.locator("[data-node='a:Audit']");
            assertThat(audit.locator(".doing")).hasText("busy");
            server.tell(Scene.auditing(false));
            assertThat(audit.locator(".doing")).hasText("waits for its timer");
            assertThat(audit).hasAttribute("data-mood", "timer");
        }
    }

    @Test
    void aShutdownTellsWhoHasAgreedAndWhoVetoesAndWhy() throws IOException {
        try (Server server = new Server(Scene.stopping())) {
            Page page = BROWSER.open(server);
            Locator strip = page.locator("#stopping");
            assertThat(strip).containsText("Stopping");
            assertThat(strip).containsText("8 of 16 agree");
            assertThat(strip).containsText("Warehouse vetoes: mayStop() returns false");
            assertThat(page.locator("[data-node='a:Gateway'] .vote")).hasText("✓");
            assertThat(page.locator("[data-node='a:Printer'] .vote")).hasText("✗");
            strip.locator("button", new Locator.LocatorOptions().setHasText("Warehouse vetoes"))
                    .click();
            assertThat(page.locator("#panel h2")).hasText("Warehouse");
            assertThat(page.locator("#panel")).containsText("vetoes: mayStop() returns false");
        }
    }

    @Test
    void aRestartShowsItsNumberAndTheLastFailure() throws IOException {
        try (Server server = new Server(Scene.restarting())) {
            Page page = BROWSER.open(server);
            Locator printer = page.locator("[data-node='a:Printer']");
            assertThat(printer.locator(".restarts")).hasText("↻3");
            assertThat(printer.locator(".doing")).hasText("restarting");
            printer.click();
            assertThat(page.locator(".failure")).containsText("printer 'dock-4' does not answer");
            assertThat(page.locator(".failure")).containsText("com.example.shop.shipping.Dock.send(Dock.java:58)");
        }
    }

    @Test
    void namesAndFailuresAreTextNeverMarkup() throws IOException {
        try (Server server = new Server(Scene.hostile())) {
            Page page = BROWSER.open(server);
            for (String part : List.of(".card >> nth=0", ".card >> nth=1", ".tag >> nth=0", ".tag >> nth=1")) {
                page.locator(part).click();
                assertThat(page.locator("#panel h2")).containsText(Pattern.compile("[<\"]"));
            }
            page.keyboard().press("/");
            page.keyboard().type("img");
            assertThat(page.locator("#hits li").first()).containsText("<img src=x");
            assertThat(page.evaluate("window.harmed ?? 'nothing'")).isEqualTo("nothing");
            assertThat(page.locator("img, .card b, .card script").count()).isZero();
            assertThat(page.locator("#stopping")).containsText("<img src=x");
        }
    }
}
