/** The generator of projects as a Maven plugin. */
@NullMarked
package dev.steadystate.maven;

import org.jspecify.annotations.NullMarked;
