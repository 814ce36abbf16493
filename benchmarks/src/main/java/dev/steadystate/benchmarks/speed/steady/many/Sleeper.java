package dev.steadystate.benchmarks.speed.steady.many;

import dev.steadystate.Actor;
import dev.steadystate.Every;

/** Has nothing to do for an hour. */
@Actor
final class Sleeper {
    @Every("1h")
    void wakeUp() {}
}
