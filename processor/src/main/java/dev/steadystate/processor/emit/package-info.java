/**
 * Writes what is generated: one emitter for each artefact, whose result stands as a comment above it. Emitters lay out what
 * the model says and decide nothing.
 */
@NullMarked
package dev.steadystate.processor.emit;

import org.jspecify.annotations.NullMarked;
