/** What a generated project consists of: immutable records in the words of Java, without decisions. */
@NullMarked
package dev.steadystate.generator.internal.plan;

import org.jspecify.annotations.NullMarked;
