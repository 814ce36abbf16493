package dev.steadystate.sample.accesslog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts the lines of one chunk. */
final class ChunkParser {
    private final Chunk chunk;
    private final int maxSamples;
    private final List<Malformed> samples = new ArrayList<>();
    private final Map<Integer, Tally> byStatus = new HashMap<>();
    private final Map<String, Tally> byPath = new HashMap<>();
    private final Map<Long, Tally> byMinute = new HashMap<>();
    private long lines;
    private long blank;
    private long malformed;

    private ChunkParser(Chunk chunk, int maxSamples) {
        this.chunk = chunk;
        this.maxSamples = maxSamples;
    }

    /**
     * Counts the lines of {@code chunk}.
     *
     * @param maxSamples how many malformed lines are kept to be shown
     */
    static Partial parse(Chunk chunk, int maxSamples) {
        ChunkParser parser = new ChunkParser(chunk, maxSamples);
        if (chunk.isCut()) {
            parser.malformed("longer than " + chunk.size() + " bytes");
            parser.lines++;
        } else {
            parser.parseLines();
        }
        return parser.result();
    }

    private void parseLines() {
        LineParser parser = new LineParser(chunk.bytes());
        int from = 0;
        while (from < chunk.size()) {
            int end = chunk.endOf(from);
            parseLine(parser, from, chunk.endOfText(from, end));
            lines++;
            from = end + 1;
        }
    }

    private void parseLine(LineParser parser, int from, int to) {
        if (from == to) {
            blank++;
            return;
        }
        try {
            count(parser.parse(from, to));
        } catch (MalformedLineException e) {
            malformed(e.reason());
        }
    }

    private void count(Hit hit) {
        Tally one = Tally.of(hit);
        byStatus.merge(hit.status(), one, Tally::plus);
        byPath.merge(hit.path(), one, Tally::plus);
        byMinute.merge(hit.minute(), one, Tally::plus);
    }

    private void malformed(String reason) {
        malformed++;
        if (samples.size() < maxSamples) {
            samples.add(new Malformed(chunk.first().plus(lines), reason));
        }
    }

    private Partial result() {
        return new Partial(lines, blank, malformed, samples, byStatus, byPath, byMinute);
    }
}
