/** What generated code is built on. Users never touch it; it changes without notice. */
@NullMarked
package dev.steadystate.runtime.internal;

import org.jspecify.annotations.NullMarked;
