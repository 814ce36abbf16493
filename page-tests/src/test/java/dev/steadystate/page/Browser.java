package dev.steadystate.page;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Chromium of the system, one for each class of tests; a page that errs, or that asks another host, fails its test. */
final class Browser implements BeforeAllCallback, AfterAllCallback, AfterEachCallback {
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    /** Chromium's own log of a server that has gone, which some tests want. */
    private static final Pattern GONE = Pattern.compile(
            "net::ERR_(CONNECTION_|EMPTY_RESPONSE|INCOMPLETE_CHUNKED_ENCODING|CONTENT_LENGTH_MISMATCH)");

    /** How long a page may take on a machine that has other things to do. */
    static final double PATIENCE_MS = 60_000;

    /** The screen has shown all that has happened until now. */
    private static final String SHOWN =
            "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done(0))))";

    /** No card or tag moves to its place any more. */
    private static final String SETTLED =
            "() => document.getAnimations().every(a => !['left', 'top'].includes(a.transitionProperty))";

    private final List<String> problems = new CopyOnWriteArrayList<>();
    private Playwright playwright;
    private com.microsoft.playwright.Browser chromium;

    @Override
    public void beforeAll(ExtensionContext context) {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        chromium = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable())
                        .setTimeout(2 * PATIENCE_MS)
                        .setArgs(FLAGS));
    }

    private static Path executable() {
        String chosen = System.getenv("CHROMIUM");
        Stream<String> known = chosen == null
                ? Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                : Stream.of(chosen);
        return known.map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "No Chromium: install the package chromium, or set CHROMIUM to the browser's path."));
    }

    /** A page in a context of its own, which shows the graph of a server. */
    Page open(Server server) {
        return open(server.url(), ColorScheme.LIGHT);
    }

    Page open(String url, ColorScheme scheme) {
        BrowserContext context = chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(1600, 960)
                .setColorScheme(scheme));
        Page page = context.newPage();
        page.setDefaultTimeout(PATIENCE_MS);
        page.onPageError(problems::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !GONE.matcher(message.text()).find()) {
                problems.add(message.text() + " " + message.location());
            }
        });
        page.onRequest(request -> {
            if (!request.url().startsWith(url) && !request.url().startsWith("data:")) {
                problems.add("asks " + request.url());
            }
        });
        page.navigate(url);
        page.locator(".card").first().waitFor();
        settle(page);
        return page;
    }

    /** Waits until everything that is drawn has come to its place. */
    static void settle(Page page) {
        page.evaluate(SHOWN);
        page.waitForFunction(SETTLED);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        chromium.contexts().forEach(BrowserContext::close);
        List<String> found = List.copyOf(problems);
        problems.clear();
        if (!found.isEmpty()) {
            throw new AssertionError("The page has problems: " + found);
        }
    }

    @Override
    public void afterAll(ExtensionContext context) {
        playwright.close();
    }
}
