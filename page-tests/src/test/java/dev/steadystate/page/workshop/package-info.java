/** A real graph for the page to show. */
@NullMarked
package dev.steadystate.page.workshop;

import org.jspecify.annotations.NullMarked;
