/** What a user writes on the classes of an actor graph. */
@NullMarked
package dev.steadystate;

import org.jspecify.annotations.NullMarked;
