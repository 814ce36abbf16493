package dev.steadystate.sample.accesslog;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Shows state that is too large for a {@code @State} cell: what all chunks add up to. It lives in a service that survives
 * its actor's restarts. Only the reporter touches it, and {@link #add} can't fail half-way, so nothing counts twice.
 * Memory grows with the number of different paths and minutes.
 */
@Singleton
final class Totals {
    private final int maxSamples;
    private final Map<Integer, Tally> byStatus = new HashMap<>();
    private final Map<String, Tally> byPath = new HashMap<>();
    private final Map<Long, Tally> byMinute = new HashMap<>();
    private final TreeSet<Malformed> samples = new TreeSet<>();
    private long lines;
    private long blank;
    private long malformed;

    @Inject
    Totals(ReportOptions options) {
        this.maxSamples = options.malformed();
    }

    void add(Partial partial) {
        lines += partial.lines();
        blank += partial.blank();
        malformed += partial.malformed();
        addAll(partial.byStatus(), byStatus);
        addAll(partial.byPath(), byPath);
        addAll(partial.byMinute(), byMinute);
        samples.addAll(partial.samples());
        while (samples.size() > maxSamples) {
            samples.pollLast();
        }
    }

    private static <K> void addAll(Map<K, Tally> partial, Map<K, Tally> totals) {
        partial.forEach((key, tally) -> totals.merge(key, tally, Tally::plus));
    }

    long lines() {
        return lines;
    }

    long blank() {
        return blank;
    }

    long malformed() {
        return malformed;
    }

    /** The sum of all requests. */
    Tally all() {
        return byStatus.values().stream().reduce(Tally.NONE, Tally::plus);
    }

    Map<Integer, Tally> byStatus() {
        return byStatus;
    }

    Map<String, Tally> byPath() {
        return byPath;
    }

    /** By minute, counted since 1970-01-01T00:00Z. */
    Map<Long, Tally> byMinute() {
        return byMinute;
    }

    /** The first malformed lines, in order. */
    List<Malformed> samples() {
        return List.copyOf(samples);
    }
}
