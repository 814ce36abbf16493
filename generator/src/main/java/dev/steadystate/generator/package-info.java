/** From a diagram to a project that compiles, passes its tests and runs, and back in step after the diagram has changed. */
@NullMarked
package dev.steadystate.generator;

import org.jspecify.annotations.NullMarked;
