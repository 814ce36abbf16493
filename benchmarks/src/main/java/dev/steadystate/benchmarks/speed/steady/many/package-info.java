/** Thousands of annotated actors. */
@NullMarked
package dev.steadystate.benchmarks.speed.steady.many;

import org.jspecify.annotations.NullMarked;
