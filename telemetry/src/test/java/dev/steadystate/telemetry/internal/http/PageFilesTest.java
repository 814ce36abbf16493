package dev.steadystate.telemetry.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PageFilesTest {
    private static final Path FOLDER = Path.of("src", "main", "resources", "dev", "steadystate", "telemetry", "page");

    private final Map<String, Resource> resources = PageFiles.resources();

    private Reply get(String path, String knownTag) throws Refusal {
        Request request = Request.of(null, header -> header.equals("If-None-Match") ? knownTag : null);
        return resources.get(path).answer(request);
    }

    @Test
    void theListNamesEachFileOfTheFolderOnce() throws IOException {
        List<String> files;
        try (Stream<Path> all = Files.walk(FOLDER)) {
            files = all.filter(Files::isRegularFile)
                    .map(file -> FOLDER.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> !name.equals("files.list"))
                    .toList();
        }

        assertThat(PageFiles.names()).containsExactlyInAnyOrderElementsOf(files);
    }

    @Test
    void eachFileIsServedWithItsContentAndAType() throws Exception {
        for (String name : PageFiles.names()) {
            Reply reply = get(name.equals("index.html") ? "/" : "/page/" + name, "");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            reply.body().writeTo(out);

            assertThat(reply.status()).isEqualTo(200);
            assertThat(out.toByteArray()).as(name).isEqualTo(Files.readAllBytes(FOLDER.resolve(name)));
            assertThat(reply.type()).as(name).doesNotContain("octet-stream");
        }
    }

    @Test
    void aBrowserThatHasTheFileAlreadyIsToldSo() throws Exception {
        Reply first = get("/", "");

        assertThat(first.headers()).containsEntry("Cache-Control", "no-cache");
        assertThat(get("/", first.headers().get("ETag")).status()).isEqualTo(304);
        assertThat(get("/", "\"another\"").status()).isEqualTo(200);
    }
}
