/** Writes the Java files of a generated project: one class a file, each showing what it writes above itself. */
@NullMarked
package dev.steadystate.generator.internal.code;

import org.jspecify.annotations.NullMarked;
