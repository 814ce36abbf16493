/** Thousands of actors, busy and idle. */
@NullMarked
package dev.steadystate.benchmarks.speed.many;

import org.jspecify.annotations.NullMarked;
