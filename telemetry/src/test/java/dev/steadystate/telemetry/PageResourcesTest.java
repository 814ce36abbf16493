package dev.steadystate.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The files of the page: all are listed, each one that is named is there, and none comes from elsewhere. */
final class PageResourcesTest {
    private static final Pattern IMPORT = Pattern.compile("from \"(\\.[^\"]+)\"|new URL\\(\"(\\.[^\"]+)\"");
    private static final Pattern REFERENCE = Pattern.compile("(?:src|href)=\"([^\"#]+)\"");
    private static final Pattern ADDRESS = Pattern.compile("(?:https?:)?//[a-z0-9.-]+\\.[a-z]{2,}/");

    private final Path page = folder();

    private static Path folder() {
        try {
            return Path.of(PageResourcesTest.class
                            .getResource("/dev/steadystate/telemetry/page/index.html")
                            .toURI())
                    .getParent();
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void theListNamesEachFileOnceAndInOrder() throws IOException {
        assertThat(Files.readAllLines(page.resolve("files.list")))
                .containsExactlyElementsOf(new TreeSet<>(files().toList()));
    }

    @Test
    void everyFileThatAModuleImportsIsThere() {
        own().filter(name -> name.endsWith(".js"))
                .forEach(name -> IMPORT.matcher(text(name))
                        .results()
                        .map(PageResourcesTest::imported)
                        .forEach(target -> assertThat(page.resolve(name).resolveSibling(target))
                                .as(name)
                                .exists()));
    }

    private static String imported(MatchResult found) {
        return found.group(1) == null ? found.group(2) : found.group(1);
    }

    @Test
    void everyFileThatTheDocumentNamesIsThere() {
        List<String> named = REFERENCE
                .matcher(text("index.html"))
                .results()
                .map(found -> found.group(1))
                .filter(name -> name.startsWith("page/"))
                .toList();
        assertThat(named)
                .hasSizeGreaterThan(5)
                .allSatisfy(name -> assertThat(page.resolveSibling(name)).exists());
    }

    @Test
    void ourOwnFilesNameNoOtherHost() {
        own().forEach(name -> assertThat(text(name).replace("http://www.w3.org/", ""))
                .as(name)
                .doesNotContainPattern(ADDRESS));
    }

    @Test
    void everyVendoredFileHasItsLicence() {
        String notice = text("vendor/NOTICE.txt");
        files().filter(name -> name.startsWith("vendor/") && !name.endsWith(".txt"))
                .forEach(name -> assertThat(notice).contains(name.substring("vendor/".length())));
        files().filter(name -> name.startsWith("vendor/LICENSE"))
                .forEach(name -> assertThat(notice).contains(name.substring("vendor/".length())));
    }

    private Stream<String> own() {
        return files().filter(name -> !name.startsWith("vendor/"));
    }

    private Stream<String> files() {
        try (Stream<Path> walk = Files.walk(page)) {
            return walk
                    .filter(Files::isRegularFile)
                    .map(file -> page.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> !name.equals("files.list"))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String text(String name) {
        try {
            return Files.readString(page.resolve(name), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
