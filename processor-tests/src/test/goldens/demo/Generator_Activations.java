package demo;

import dev.steadystate.runtime.internal.Activations;
import dev.steadystate.runtime.internal.ActorInstance;
import dev.steadystate.runtime.internal.LongOutput;
import dev.steadystate.runtime.internal.LongState;
import dev.steadystate.runtime.internal.Pause;
import javax.annotation.processing.Generated;

/**
 * Activates {@link Generator}.
 */
@Generated("dev.steadystate.processor.SteadyStateProcessor")
public final class Generator_Activations extends Activations {
    private final Generator actor;

    private final LongOutput numbers;

    private final LongState next;

    private final Pause generatePause;

    Generator_Activations(Generator actor, ActorInstance instance, LongOutput numbers,
            LongState next) {
        super(instance);
        this.actor = actor;
        this.numbers = numbers;
        this.next = next;
        this.generatePause = instance.pause("generate");
    }

    @Override
    public boolean ready() {
        return canGenerate();
    }

    @Override
    public int work(int limit) throws Throwable {
        return generate(limit);
    }

    private boolean canGenerate() {
        return generatePause.isOver() && numbers.isOpenWithRoom(1);
    }

    private int generate(int limit) throws Throwable {
        begin(0);
        int done = 0;
        while (done < limit && canGenerate()) {
            actor.generate();
            generatePause.after(numbers.isDirty());
            mark();
            commit();
            done++;
        }
        return done;
    }

    @Override
    protected void mark() {
        numbers.mark();
        next.mark();
    }
}
