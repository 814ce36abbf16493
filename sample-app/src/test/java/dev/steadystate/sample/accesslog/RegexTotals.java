package dev.steadystate.sample.accesslog;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The totals of a log, computed in another way: line by line, with regular expressions, in one map. Times are in UTC. */
final class RegexTotals {
    private static final String QUOTED = "\"((?:[^\"\\\\]|\\\\.)*)\"";
    private static final Pattern LINE =
            Pattern.compile("\\S+ \\S+ .+ \\[(\\d\\d)/(\\w{3})/(\\d{4}):(\\d\\d:\\d\\d):\\d\\d \\+0000\\] " + QUOTED
                    + " ([1-9]\\d\\d) (\\d+|-)(?: *| +" + QUOTED + " " + QUOTED + "(?: .*)?)");
    private static final Pattern REQUEST = Pattern.compile("[A-Za-z_-]+ ([^?]*?)(?:\\?.*?)?(?: HTTP/\\S*)?");
    private static final String MONTHS = "JanFebMarAprMayJunJulAugSepOctNovDec";

    /** By kind and key: requests, bytes, 4xx, 5xx. */
    private final Map<String, long[]> rows = new TreeMap<>();

    private long malformed;
    private long blank;

    private RegexTotals() {}

    /** The rows of {@code accesslog --tsv}, sorted. */
    static Set<String> of(Path log) throws IOException {
        RegexTotals totals = new RegexTotals();
        try (BufferedReader lines = Files.newBufferedReader(log, ISO_8859_1)) {
            lines.lines().forEach(totals::add);
        }
        return totals.sorted();
    }

    private void add(String line) {
        Matcher parts = LINE.matcher(line);
        if (line.isEmpty()) {
            blank++;
        } else if (parts.matches()) {
            add(parts);
        } else {
            malformed++;
        }
    }

    private void add(Matcher line) {
        Matcher request = REQUEST.matcher(line.group(5));
        String path = request.matches() && !request.group(1).isEmpty() ? request.group(1) : "-";
        int month = MONTHS.indexOf(line.group(2)) / 3 + 1;
        String minute = "%s-%02d-%s %s".formatted(line.group(3), month, line.group(1), line.group(4));
        int status = Integer.parseInt(line.group(6));
        long bytes = line.group(7).equals("-") ? 0 : Long.parseLong(line.group(7));
        for (String key : new String[] {"all\t-", "status\t" + status, "path\t" + path, "minute\t" + minute}) {
            long[] row = rows.computeIfAbsent(key, k -> new long[4]);
            row[0]++;
            row[1] += bytes;
            row[2] += status / 100 == 4 ? 1 : 0;
            row[3] += status >= 500 ? 1 : 0;
        }
    }

    private Set<String> sorted() {
        Set<String> text = new TreeSet<>();
        rows.forEach((key, row) -> text.add(key + '\t' + row[0] + '\t' + row[1] + '\t' + row[2] + '\t' + row[3]));
        text.add("malformed\t-\t" + malformed);
        text.add("blank\t-\t" + blank);
        return text;
    }
}
