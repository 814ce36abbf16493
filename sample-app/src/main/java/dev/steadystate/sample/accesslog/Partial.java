package dev.steadystate.sample.accesslog;

import java.util.List;
import java.util.Map;

/**
 * What one chunk adds to the totals.
 *
 * @param lines all lines: requests, malformed and blank ones
 * @param blank lines without text
 * @param malformed lines that could not be read
 * @param samples the first of the malformed lines
 */
record Partial(
        long lines,
        long blank,
        long malformed,
        List<Malformed> samples,
        Map<Integer, Tally> byStatus,
        Map<String, Tally> byPath,
        Map<Long, Tally> byMinute) {}
