package dev.steadystate.sample.accesslog;

import java.io.PrintStream;

/**
 * Where text goes.
 *
 * @param report the final report
 * @param progress what is shown while the work goes on
 */
record Output(PrintStream report, PrintStream progress) {}
