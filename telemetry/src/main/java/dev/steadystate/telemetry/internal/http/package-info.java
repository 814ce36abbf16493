/** The HTTP side of the endpoint: who may ask what, and how little a client can do by asking. */
@NullMarked
package dev.steadystate.telemetry.internal.http;

import org.jspecify.annotations.NullMarked;
