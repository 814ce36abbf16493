/** What was read of a graph: immutable records of names and figures, without decisions and without compiler elements. */
@NullMarked
package dev.steadystate.processor.model;

import org.jspecify.annotations.NullMarked;
