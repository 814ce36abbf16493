package dev.steadystate.telemetry.internal.http;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The files of the page. Which there are stands in a list beside them, so that no path ever reaches a file system or a jar.
 * They are read when the first client asks for them.
 */
public final class PageFiles {
    private static final String FOLDER = "/dev/steadystate/telemetry/page/";
    private static final String LIST = "files.list";
    private static final String INDEX = "index.html";
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "svg", "image/svg+xml",
            "txt", Reply.TEXT);

    private PageFiles() {}

    /** The files by path: the index at {@code /}, all others below {@code /page/}. */
    public static Map<String, Resource> resources() {
        Map<String, Resource> resources = new TreeMap<>();
        for (String name : names()) {
            resources.put(name.equals(INDEX) ? "/" : "/page/" + name, new StaticFile(name));
        }
        return resources;
    }

    static List<String> names() {
        return new String(read(LIST), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
    }

    private static byte[] read(String name) {
        try (InputStream in = PageFiles.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("the jar of the telemetry module lacks " + FOLDER + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException("the jar of the telemetry module cannot be read", e);
        }
    }

    /** One file; a browser that has it already is told that it is still the same. */
    private static final class StaticFile implements Resource {
        private final String name;
        private byte[] bytes = new byte[0];
        private String tag = "";

        private StaticFile(String name) {
            this.name = name;
        }

        @Override
        public Reply answer(Request request) throws Refusal {
            request.only();
            load();
            String known = request.header("If-None-Match");
            boolean same = known != null && known.contains(tag);
            Reply reply = Reply.bytes(same ? 304 : 200, type(), Map.of("ETag", tag), bytes);
            return reply.with("Cache-Control", "no-cache");
        }

        private synchronized void load() {
            if (tag.isEmpty()) {
                bytes = read(name);
                tag = '"' + hash(bytes) + '"';
            }
        }

        private String type() {
            String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
            return type == null ? "application/octet-stream" : type;
        }

        private static String hash(byte[] bytes) {
            try {
                byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
                return HexFormat.of().formatHex(digest, 0, 8);
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("every Java has SHA-256", e);
            }
        }
    }
}
