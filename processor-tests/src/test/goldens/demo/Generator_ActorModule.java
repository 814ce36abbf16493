package demo;

import dagger.Module;
import dagger.Provides;
import dagger.Subcomponent;
import dev.steadystate.runtime.ActorContext;
import dev.steadystate.runtime.internal.ActivationsFactory;
import dev.steadystate.runtime.internal.ActorInstance;
import dev.steadystate.runtime.internal.ActorSpec;
import dev.steadystate.runtime.internal.LongOutput;
import dev.steadystate.runtime.internal.LongState;
import javax.annotation.processing.Generated;

/**
 * Builds {@link Generator} and hands it its ports.
 */
@Module
@Generated("dev.steadystate.processor.SteadyStateProcessor")
public final class Generator_ActorModule {
    /**
     * What {@code @Actor} says of {@link Generator}.
     */
    public static final ActorSpec SPEC = ActorSpec.named("Generator")
            .methods("generate")
            .build();

    private final ActorInstance instance;

    private final LongOutput numbers;

    final LongState next;

    /**
     * Takes the ends of one instance of {@link Generator}.
     */
    public Generator_ActorModule(ActorInstance instance, LongOutput numbers) {
        this.instance = instance;
        this.numbers = numbers;
        this.next = instance.longState("next");
    }

    @Provides
    ActorContext context() {
        return instance;
    }

    @Provides
    Generator_Activations activations() {
        Generator actor = new Generator();
        actor.numbers = numbers;
        actor.next = next;
        return new Generator_Activations(actor, instance, numbers, next);
    }

    /**
     * Builds the actor anew, at the start and after each failure.
     */
    @Subcomponent(
            modules = Generator_ActorModule.class
    )
    public interface Regeneration extends ActivationsFactory {
        @Override
        Generator_Activations activations();
    }
}
