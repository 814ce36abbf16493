/** The page of the telemetry endpoint, in a real browser. */
@NullMarked
package dev.steadystate.page;

import org.jspecify.annotations.NullMarked;
