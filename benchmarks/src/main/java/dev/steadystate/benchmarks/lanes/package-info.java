/** Which ring a lane of references is built on. */
@NullMarked
package dev.steadystate.benchmarks.lanes;

import org.jspecify.annotations.NullMarked;
