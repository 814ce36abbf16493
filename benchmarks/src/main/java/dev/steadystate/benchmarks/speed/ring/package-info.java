/** Rings written by hand: what a channel could reach if nothing else had to be done. */
@NullMarked
package dev.steadystate.benchmarks.speed.ring;

import org.jspecify.annotations.NullMarked;
