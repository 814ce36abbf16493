/**
 * Reads diagrams: Graphviz DOT with the words of the diagram language in its labels. {@link
 * dev.steadystate.diagram.DiagramReading} is the way in.
 */
@NullMarked
package dev.steadystate.diagram;

import org.jspecify.annotations.NullMarked;
