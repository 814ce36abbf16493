package dev.steadystate.benchmarks.speed.steady.many;

import dagger.Component;

/** What generated code would have for a graph of sleepers. */
@Component
interface SleeperComponent {
    Sleeper_ActorModule.Regeneration sleeper(Sleeper_ActorModule module);
}
