/** What the endpoint says about a graph, in JSON: the wire format, as {@code docs/telemetry.md} describes it. */
@NullMarked
package dev.steadystate.telemetry.internal.wire;

import org.jspecify.annotations.NullMarked;
