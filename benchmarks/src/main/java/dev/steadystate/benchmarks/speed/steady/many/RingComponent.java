package dev.steadystate.benchmarks.speed.steady.many;

import dagger.BindsInstance;
import dagger.Component;

/** What generated code would have for a graph of relays. */
@Component
interface RingComponent {
    Relay_ActorModule.Regeneration relay(Relay_ActorModule module);

    /** Takes the plan. */
    @Component.Factory
    interface Factory {
        RingComponent create(@BindsInstance RingPlan plan);
    }
}
