/** The whole pipeline: generator, worker, logger. */
@NullMarked
package dev.steadystate.benchmarks.speed.fizzbuzz;

import org.jspecify.annotations.NullMarked;
