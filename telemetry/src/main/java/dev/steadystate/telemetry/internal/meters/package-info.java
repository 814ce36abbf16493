/** How the figures of a graph become meters. */
@NullMarked
package dev.steadystate.telemetry.internal.meters;

import org.jspecify.annotations.NullMarked;
