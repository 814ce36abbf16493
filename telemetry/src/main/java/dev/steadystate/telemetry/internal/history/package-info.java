/** The last hour of a graph, in bounded memory and, if asked for, on disk. */
@NullMarked
package dev.steadystate.telemetry.internal.history;

import org.jspecify.annotations.NullMarked;
