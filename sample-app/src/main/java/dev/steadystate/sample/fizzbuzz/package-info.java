/** The smallest complete tour: four actors, three channels, a service and an option. */
@NullMarked
package dev.steadystate.sample.fizzbuzz;

import org.jspecify.annotations.NullMarked;
