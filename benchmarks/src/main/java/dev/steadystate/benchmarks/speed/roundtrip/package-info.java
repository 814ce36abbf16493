/** There and back between two threads. */
@NullMarked
package dev.steadystate.benchmarks.speed.roundtrip;

import org.jspecify.annotations.NullMarked;
