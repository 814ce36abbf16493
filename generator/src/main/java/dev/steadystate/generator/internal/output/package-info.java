/** Puts generated files into a project without touching what its owner has edited. */
@NullMarked
package dev.steadystate.generator.internal.output;

import org.jspecify.annotations.NullMarked;
