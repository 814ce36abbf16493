package dev.steadystate.sample.accesslog;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Random;

/**
 * Writes access logs that look like real ones: few paths with most of the requests, errors, queries, escaped quotes, and
 * now and then a line that is malformed or blank. The same seed gives the same bytes everywhere.
 */
public final class LogGenerator {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern(
                    "dd/MMM/uuuu:HH:mm:ss '+0000'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);
    private static final String[][] PAGES = {
        {"/products/", ""}, {"/articles/", ".html"}, {"/images/", ".png"}, {"/static/", ".js"}, {"/api/v1/orders/", ""}
    };
    private static final String[] QUERIES = {"", "", "", "?page=2", "?q=steady+state&sort=asc", "?id=17"};
    private static final String[] AGENTS = {
        "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0",
        "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15",
        "curl/8.5.0",
        "Quoting \\\"Bot\\\"/1.0 (+http://bot.example/)",
        "-"
    };
    /** Each status with its share, in thousandths. */
    private static final int[][] STATUSES = {
        {200, 790}, {304, 100}, {301, 30}, {404, 50}, {403, 10}, {500, 15}, {503, 5}
    };

    private static final int ODD_LINES = 200;

    private final Random random;
    private long second;

    /** A generator of lines from 2026-01-01 on. */
    LogGenerator(long seed) {
        random = new Random(seed);
        second = Instant.parse("2026-01-01T00:00:00Z").getEpochSecond();
    }

    /**
     * Writes a log to standard output.
     *
     * @param args the number of lines, and the seed (1 if left out)
     */
    public static void main(String[] args) {
        if (args.length < 1 || args.length > 2 || !args[0].matches("\\d{1,10}")) {
            System.err.println("usage: LogGenerator LINES [SEED]   (writes to standard output)");
            System.exit(2);
        }
        long seed = args.length > 1 ? Long.parseLong(args[1]) : 1;
        new LogGenerator(seed).write(Long.parseLong(args[0]), System.out);
    }

    /** Writes {@code lines} lines; does not close the target. */
    void write(long lines, OutputStream target) {
        try {
            OutputStream out = new BufferedOutputStream(target, 1 << 16);
            for (long i = 0; i < lines; i++) {
                out.write(line().getBytes(StandardCharsets.ISO_8859_1));
            }
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The next line with its line end, in ISO 8859-1. */
    String line() {
        return random.nextInt(ODD_LINES) == 0 ? oddLine() : request() + "\n";
    }

    private String request() {
        second += random.nextInt(3);
        String common = host() + " - " + user() + " [" + TIME.format(Instant.ofEpochSecond(second)) + "] \""
                + requestLine() + "\" " + status() + " " + size();
        return random.nextInt(4) == 0 ? common : common + " \"" + referer() + "\" \"" + pick(AGENTS) + "\"";
    }

    private String requestLine() {
        return switch (random.nextInt(400)) {
            case 0 -> "-";
            case 1 -> "\\x16\\x03\\x01";
            case 2 -> "GET " + path();
            case 3 -> "GET /search/\\\"" + random.nextInt(10) + "\\\" HTTP/1.1";
            default -> (random.nextInt(10) == 0 ? "POST " : "GET ") + path() + pick(QUERIES) + " HTTP/1.1";
        };
    }

    /** Small numbers are much more frequent than large ones. */
    private String path() {
        int page = (int) (2000 * StrictMath.pow(random.nextDouble(), 6));
        String[] around = PAGES[page % PAGES.length];
        return page == 0 ? "/" : around[0] + page + around[1];
    }

    private String host() {
        return random.nextInt(20) == 0
                ? "2001:db8::" + Integer.toHexString(random.nextInt(1 << 16))
                : "192.0.2." + random.nextInt(256);
    }

    private String user() {
        return switch (random.nextInt(50)) {
            case 0 -> "alice";
            case 1 -> "Jos\u00e9 M";
            default -> "-";
        };
    }

    private int status() {
        int left = random.nextInt(1000);
        int i = 0;
        while (left >= STATUSES[i][1]) {
            left -= STATUSES[i++][1];
        }
        return STATUSES[i][0];
    }

    private String size() {
        return random.nextInt(12) == 0 ? "-" : Integer.toString(200 + random.nextInt(40_000));
    }

    private String referer() {
        return random.nextInt(3) == 0 ? "-" : "https://www.example.org" + path();
    }

    private String oddLine() {
        String line = request();
        return switch (random.nextInt(6)) {
            case 0 -> "\n";
            case 1 -> line.substring(0, line.indexOf('"') + 4) + "\n";
            case 2 -> line.replace('[', '(') + "\n";
            case 3 -> "-- log rotated --\n";
            case 4 -> line.replaceFirst("\" \\d{3} ", "\" abc ") + "\n";
            default -> line + "\r\n";
        };
    }

    private String pick(String[] choices) {
        return choices[random.nextInt(choices.length)];
    }
}
