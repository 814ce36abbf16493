/** Rows about failures and restarts. */
@NullMarked
package dev.steadystate.benchmarks.speed.restart;

import org.jspecify.annotations.NullMarked;
