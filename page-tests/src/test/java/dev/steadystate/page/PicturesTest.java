package dev.steadystate.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pictures to look at, in {@code target/pictures}: everything shown lies within the window and nothing overlaps. */
final class PicturesTest {
    @RegisterExtension
    static final Browser BROWSER = new Browser();

    private static final Path FOLDER = Path.of("target", "pictures");

    enum Picture {
        CALM,
        OVERLOADED,
        RESTART,
        SHUTDOWN_WITH_VETO,
        DARK,
        REPLAY,
        ACTORS_100,
        ACTORS_300,
        ACTORS_300_UNGROUPED,
        ACTORS_1000,
        EDGE,
        LANES,
        INSTANCES,
        HELP;

        Scene scene() {
            return switch (this) {
                case CALM -> Scene.calm();
                case OVERLOADED, DARK, REPLAY, EDGE, LANES, INSTANCES, HELP -> Scene.overloaded();
                case RESTART -> Scene.restarting();
                case SHUTDOWN_WITH_VETO -> Scene.stopping();
                case ACTORS_100 -> Scene.large(100);
                case ACTORS_300, ACTORS_300_UNGROUPED -> Scene.large(300);
                case ACTORS_1000 -> Scene.large(1_000);
            };
        }

        ColorScheme scheme() {
            return this == DARK ? ColorScheme.DARK : ColorScheme.LIGHT;
        }
    }

    @ParameterizedTest
    @EnumSource
    void isDrawnWithoutOverlap(Picture picture) throws IOException {
        try (Server server = new Server(picture.scene())) {
            Page page = BROWSER.open(server.url(), picture.scheme());
            assertThat(page.locator("#freshness")).hasText("Live");
            assertThat(page.locator("#notice")).isHidden();
            show(page, picture);
            page.waitForFunction("() => [...document.querySelectorAll('.card .share')].every(e => e.textContent)");
            Browser.settle(page);
            Files.createDirectories(FOLDER);
            Path file = FOLDER.resolve(picture.name().toLowerCase(java.util.Locale.ROOT) + ".png");
            page.screenshot(new Page.ScreenshotOptions().setPath(file));
            assertThat((Integer) page.evaluate(OVERLAPS))
                    .as("cards and tags that overlap")
                    .isZero();
            assertThat((Integer) page.evaluate(OUTSIDE))
                    .as("cards outside of the window")
                    .isZero();
            assertThat(Files.size(file)).isGreaterThan(20_000);
        }
    }

    private static void show(Page page, Picture picture) {
        switch (picture) {
            case RESTART -> page.locator("[data-node='a:Printer']").click();
            case OVERLOADED -> page.locator("[data-node='a:Pricer']").hover();
            case ACTORS_100 -> {
                page.locator(".card.group[data-neck]").dblclick();
                assertThat(page.locator(".card.actor")).hasCount(12);
            }
            case ACTORS_300_UNGROUPED -> {
                page.locator("#grouping").selectOption("nothing");
                assertThat(page.locator(".card.actor")).hasCount(300);
            }
            case EDGE -> page.locator(".tag[title^='valid']").click();
            case REPLAY -> {
                page.locator("#scrub").fill(String.valueOf(Server.at(Scene.START - 15_000)));
                assertThat(page).hasTitle(Pattern.compile("Snapshot, 25 min .*"));
                page.locator("[data-node='a:Pricer']").click();
                assertThat(page.locator("#panel canvas")).hasCount(2);
            }
            case LANES -> {
                page.locator(".tag[title^='valid']").dblclick();
                assertThat(page.locator(".tag[title^='valid']")).hasCount(8);
            }
            case INSTANCES -> {
                page.locator("[data-node='a:Validator']").click();
                page.getByText("Unfold the instances").click();
                assertThat(page.locator(".card.instance")).hasCount(4);
            }
            case ACTORS_300, ACTORS_1000 ->
                assertThat(page.locator(".card.group").first()).isVisible();
            case HELP -> page.keyboard().press("?");
            default -> {}
        }
    }

    private static final String OVERLAPS = "() => { const b = [...document.querySelectorAll('.card, .tag')]"
            + ".map(e => e.getBoundingClientRect()); let n = 0;"
            + " for (let i = 0; i < b.length; i++) for (let j = 0; j < i; j++)"
            + " if (b[i].left < b[j].right - 1 && b[j].left < b[i].right - 1"
            + " && b[i].top < b[j].bottom - 1 && b[j].top < b[i].bottom - 1) n++; return n; }";

    private static final String OUTSIDE = "() => { const w = document.getElementById('graph').getBoundingClientRect();"
            + " return [...document.querySelectorAll('.card')].map(e => e.getBoundingClientRect())"
            + ".filter(b => b.left < w.left || b.right > w.right || b.top < w.top || b.bottom > w.bottom).length; }";
}
