/** What the endpoint answers: each resource by itself, and the board on which the newest figures stand. */
@NullMarked
package dev.steadystate.telemetry.internal.endpoint;

import org.jspecify.annotations.NullMarked;
