/** What a generated main class needs to run its graph from the command line. */
@NullMarked
package dev.steadystate.launcher;

import org.jspecify.annotations.NullMarked;
