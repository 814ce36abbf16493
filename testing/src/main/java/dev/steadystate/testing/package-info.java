/** Tests of one actor and of whole graphs. */
@NullMarked
package dev.steadystate.testing;

import org.jspecify.annotations.NullMarked;
