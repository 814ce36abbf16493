/** The command {@code steady-state}. */
@NullMarked
package dev.steadystate.cli;

import org.jspecify.annotations.NullMarked;
