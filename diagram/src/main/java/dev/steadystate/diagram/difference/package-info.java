/** Tells in words how two diagrams, or code and its diagram, differ. {@link dev.steadystate.diagram.difference.Comparison} is the way in. */
@NullMarked
package dev.steadystate.diagram.difference;

import org.jspecify.annotations.NullMarked;
