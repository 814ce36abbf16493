/** There and back between two annotated actors. */
@NullMarked
package dev.steadystate.benchmarks.speed.steady.roundtrip;

import org.jspecify.annotations.NullMarked;
