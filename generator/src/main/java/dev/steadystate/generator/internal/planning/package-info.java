/** Decides what a project consists of: from a diagram to a plan. */
@NullMarked
package dev.steadystate.generator.internal.planning;

import org.jspecify.annotations.NullMarked;
