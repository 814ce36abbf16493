/** One channel between two annotated actors. */
@NullMarked
package dev.steadystate.benchmarks.speed.steady.onehop;

import org.jspecify.annotations.NullMarked;
