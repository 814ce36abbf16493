/** Actors that are tested, each with what a harness has to cope with. */
@NullMarked
package dev.steadystate.testing.actors;

import org.jspecify.annotations.NullMarked;
