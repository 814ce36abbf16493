/** From the compiler's elements to the model. Nobody else reads members of annotations. */
@NullMarked
package dev.steadystate.processor.discover;

import org.jspecify.annotations.NullMarked;
