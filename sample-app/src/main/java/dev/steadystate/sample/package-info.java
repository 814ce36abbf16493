/** Graphs that do real work on real input. */
@NullMarked
package dev.steadystate.sample;

import org.jspecify.annotations.NullMarked;
