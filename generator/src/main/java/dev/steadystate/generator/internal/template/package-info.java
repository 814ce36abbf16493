/** Writes the files of a generated project that are not Java, from templates. */
@NullMarked
package dev.steadystate.generator.internal.template;

import org.jspecify.annotations.NullMarked;
