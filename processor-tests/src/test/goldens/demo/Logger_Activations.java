package demo;

import dev.steadystate.runtime.internal.Activations;
import dev.steadystate.runtime.internal.ActorInstance;
import dev.steadystate.runtime.internal.Timer;
import javax.annotation.processing.Generated;

/**
 * Activates {@link Logger}.
 */
@Generated("dev.steadystate.processor.SteadyStateProcessor")
public final class Logger_Activations extends Activations {
    private final Logger actor;

    private final Message_Input messages;

    private final Timer reportTimer;

    Logger_Activations(Logger actor, ActorInstance instance, Message_Input messages) {
        super(instance);
        this.actor = actor;
        this.messages = messages;
        this.reportTimer = instance.timer("report", 10_000_000_000L);
    }

    @Override
    public boolean ready() {
        return canCount() || canReport();
    }

    @Override
    public int work(int limit) throws Throwable {
        return count(limit) + report(limit);
    }

    @Override
    public boolean ready(int method) {
        return switch (method) {
            case 0 -> canCount();
            default -> canReport();
        };
    }

    @Override
    public int work(int method, int limit) throws Throwable {
        return switch (method) {
            case 0 -> count(limit);
            default -> report(limit);
        };
    }

    private boolean canCount() {
        return messages.has(1);
    }

    private int count(int limit) throws Throwable {
        begin(0, messages);
        int done = 0;
        while (done < limit && canCount()) {
            long begin = messages.position();
            long end = begin + messages.seen(limit - done);
            stayInDemand();
            do {
                switch (messages.nextCase()) {
                    case 0 -> actor.count(messages.pullNumber());
                    default -> actor.count(messages.pullEnum());
                }
                mark();
            } while (messages.position() != end && isInDemand());
            done += (int) (messages.position() - begin);
        }
        if (done > 0) {
            commit();
        }
        return done;
    }

    private boolean canReport() {
        return reportTimer.due();
    }

    private int report(int limit) throws Throwable {
        begin(1);
        int done = 0;
        while (done < limit && canReport()) {
            actor.report();
            reportTimer.advance();
            mark();
            commit();
            done++;
        }
        return done;
    }

    @Override
    protected void mark() {
        messages.mark();
    }
}
