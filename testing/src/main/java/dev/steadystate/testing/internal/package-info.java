/** How simulations decide, record and replay. Not for users. */
@NullMarked
package dev.steadystate.testing.internal;

import org.jspecify.annotations.NullMarked;
