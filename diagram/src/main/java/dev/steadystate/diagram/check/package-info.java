/** Checks diagrams without generating anything. {@link dev.steadystate.diagram.check.DiagramCheck} is the way in. */
@NullMarked
package dev.steadystate.diagram.check;

import org.jspecify.annotations.NullMarked;
