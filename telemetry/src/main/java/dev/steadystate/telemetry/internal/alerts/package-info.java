/** Which alerts are raised, and since when. */
@NullMarked
package dev.steadystate.telemetry.internal.alerts;

import org.jspecify.annotations.NullMarked;
