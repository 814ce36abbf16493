/** What can be seen of a running graph: figures, alerts, and the endpoint that shows them. */
@NullMarked
package dev.steadystate.telemetry;

import org.jspecify.annotations.NullMarked;
