/** Pekko typed, as its documentation recommends for throughput. */
@NullMarked
package dev.steadystate.benchmarks.speed.pekko;

import org.jspecify.annotations.NullMarked;
