package dev.steadystate.sample.accesslog;

import java.time.Duration;

/**
 * What the user wants to see.
 *
 * @param top how many rows each list has at most
 * @param malformed how many malformed lines are shown at most
 * @param every the time between two lines of progress; zero for none
 * @param tsv whether the report is tab-separated values with all rows instead of text
 */
record ReportOptions(int top, int malformed, Duration every, boolean tsv) {}
