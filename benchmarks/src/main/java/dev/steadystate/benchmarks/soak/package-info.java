/** A graph of every kind of channel that runs for minutes, while its memory is watched. */
@NullMarked
package dev.steadystate.benchmarks.soak;

import org.jspecify.annotations.NullMarked;
