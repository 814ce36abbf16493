/** Reads an actor graph at compile time, checks it and generates its wiring. */
@NullMarked
package dev.steadystate.processor;

import org.jspecify.annotations.NullMarked;
