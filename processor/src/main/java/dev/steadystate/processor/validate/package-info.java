/** The rules: pure functions of the model. */
@NullMarked
package dev.steadystate.processor.validate;

import org.jspecify.annotations.NullMarked;
