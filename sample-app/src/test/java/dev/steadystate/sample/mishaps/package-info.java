/** A graph in which much goes wrong. */
@NullMarked
package dev.steadystate.sample.mishaps;

import org.jspecify.annotations.NullMarked;
