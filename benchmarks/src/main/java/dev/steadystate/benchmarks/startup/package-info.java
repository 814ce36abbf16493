/** How long a graph takes from the start of the JVM to its first message. */
@NullMarked
package dev.steadystate.benchmarks.startup;

import org.jspecify.annotations.NullMarked;
