/** What the processor costs a compilation, beside plain javac and Dagger alone. */
@NullMarked
package dev.steadystate.benchmarks.compile;

import org.jspecify.annotations.NullMarked;
