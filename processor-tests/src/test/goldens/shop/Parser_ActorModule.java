package shop;

import dagger.Module;
import dagger.Provides;
import dagger.Subcomponent;
import dev.steadystate.runtime.ActorContext;
import dev.steadystate.runtime.internal.ActivationsFactory;
import dev.steadystate.runtime.internal.ActorInstance;
import dev.steadystate.runtime.internal.ActorSpec;
import dev.steadystate.runtime.internal.RefInput;
import dev.steadystate.runtime.internal.RefOutput;
import javax.annotation.processing.Generated;

/**
 * Builds {@link Parser} and hands it its ports.
 */
@Module
@Generated("dev.steadystate.processor.SteadyStateProcessor")
public final class Parser_ActorModule {
    /**
     * What {@code @Actor} says of {@link Parser}.
     */
    public static final ActorSpec SPEC = ActorSpec.named("Parser")
            .instances(4)
            .methods("parse")
            .build();

    private final ActorInstance instance;

    private final RefInput<Line> lines;

    private final RefOutput<Order> parsed;

    private final RefOutput<Line> rejects;

    /**
     * Takes the ends of one instance of {@link Parser}.
     */
    @SuppressWarnings("unchecked")
    public Parser_ActorModule(ActorInstance instance, RefInput<?> lines, RefOutput<?> parsed,
            RefOutput<?> rejects) {
        this.instance = instance;
        this.lines = (RefInput<Line>) lines;
        this.parsed = (RefOutput<Order>) parsed;
        this.rejects = (RefOutput<Line>) rejects;
    }

    @Provides
    ActorContext context() {
        return instance;
    }

    @Provides
    Parser_Activations activations(ActorContext context) {
        Parser actor = new Parser(lines, parsed, rejects, context);
        return new Parser_Activations(actor, instance, lines, parsed, rejects);
    }

    /**
     * Builds the actor anew, at the start and after each failure.
     */
    @Subcomponent(
            modules = Parser_ActorModule.class
    )
    public interface Regeneration extends ActivationsFactory {
        @Override
        Parser_Activations activations();
    }
}
