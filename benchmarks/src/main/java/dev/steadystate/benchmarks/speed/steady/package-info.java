/** What our own rows share. */
@NullMarked
package dev.steadystate.benchmarks.speed.steady;

import org.jspecify.annotations.NullMarked;
