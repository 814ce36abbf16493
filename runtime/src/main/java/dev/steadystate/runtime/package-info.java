/** What a running graph is made of. */
@NullMarked
package dev.steadystate.runtime;

import org.jspecify.annotations.NullMarked;
