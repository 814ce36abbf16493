/** FizzBuzz as annotated actors, on each kind of thread. */
@NullMarked
package dev.steadystate.benchmarks.speed.steady.fizzbuzz;

import org.jspecify.annotations.NullMarked;
