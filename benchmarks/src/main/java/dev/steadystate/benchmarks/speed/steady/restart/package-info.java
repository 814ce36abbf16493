/** A graph in which one actor fails again and again. */
@NullMarked
package dev.steadystate.benchmarks.speed.steady.restart;

import org.jspecify.annotations.NullMarked;
