/** The LMAX Disruptor, an event at a time and in its best form. */
@NullMarked
package dev.steadystate.benchmarks.speed.disruptor;

import org.jspecify.annotations.NullMarked;
