/** Benchmarks, each beside its baseline. */
@NullMarked
package dev.steadystate.benchmarks;

import org.jspecify.annotations.NullMarked;
