/** The speed suite: its rows, the driver that runs each in fresh JVMs, and the table it prints. */
@NullMarked
package dev.steadystate.benchmarks.speed;

import org.jspecify.annotations.NullMarked;
