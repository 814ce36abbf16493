/** One channel between two threads. */
@NullMarked
package dev.steadystate.benchmarks.speed.onehop;

import org.jspecify.annotations.NullMarked;
