package demo;

import dagger.Component;
import jakarta.inject.Singleton;
import javax.annotation.processing.Generated;

/**
 * Provides what the actors of {@link FizzBuzz} ask for in their constructors.
 */
@Singleton
@Component(
        modules = TallyModule.class
)
@Generated("dev.steadystate.processor.SteadyStateProcessor")
interface FizzBuzzComponent {
    Generator_ActorModule.Regeneration generator(Generator_ActorModule module);

    Logger_ActorModule.Regeneration logger(Logger_ActorModule module);

    Worker_ActorModule.Regeneration worker(Worker_ActorModule module);

    /**
     * Takes the modules that are instances.
     */
    @Component.Factory
    interface Factory {
        FizzBuzzComponent create(TallyModule tallyModule);
    }
}
