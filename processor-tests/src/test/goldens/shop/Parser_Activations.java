package shop;

import dev.steadystate.runtime.internal.Activations;
import dev.steadystate.runtime.internal.ActorInstance;
import dev.steadystate.runtime.internal.RefInput;
import dev.steadystate.runtime.internal.RefOutput;
import javax.annotation.processing.Generated;

/**
 * Activates {@link Parser}.
 */
@Generated("dev.steadystate.processor.SteadyStateProcessor")
public final class Parser_Activations extends Activations {
    private final Parser actor;

    private final RefInput<Line> lines;

    private final RefOutput<Order> parsed;

    private final RefOutput<Line> rejects;

    Parser_Activations(Parser actor, ActorInstance instance, RefInput<Line> lines,
            RefOutput<Order> parsed, RefOutput<Line> rejects) {
        super(instance);
        this.actor = actor;
        this.lines = lines;
        this.parsed = parsed;
        this.rejects = rejects;
    }

    @Override
    public boolean ready() {
        return canParse();
    }

    @Override
    public int work(int limit) throws Throwable {
        return parse(limit);
    }

    private boolean canParse() {
        return lines.has(1) && parsed.hasRoom(1) && rejects.hasRoom(2);
    }

    private int parse(int limit) throws Throwable {
        begin(0);
        int done = 0;
        while (done < limit && canParse()) {
            actor.parse(lines.batch(rejects.fits(parsed.fits(512, 1), 2)));
            mark();
            commit();
            done++;
        }
        return done;
    }

    @Override
    protected void mark() {
        lines.mark();
        parsed.mark();
        rejects.mark();
    }

    @Override
    public boolean outputsReady() {
        return parsed.hasRoom(1) && rejects.hasRoom(2);
    }

    @Override
    public void onStart() throws Throwable {
        actor.begin();
    }
}
