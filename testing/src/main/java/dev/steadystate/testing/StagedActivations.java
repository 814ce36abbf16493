package dev.steadystate.testing;

import dev.steadystate.runtime.internal.Activations;
import dev.steadystate.runtime.internal.ActorInstance;

/** The activations of one generation of an actor, real or a stub, with the stage's hand in between. */
final class StagedActivations extends Activations {
    private final Activations actor;
    private final StagePart part;

    StagedActivations(ActorInstance instance, Activations actor, StagePart part) {
        super(instance);
        this.actor = actor;
        this.part = part;
    }

    @Override
    public boolean ready() {
        return part.actor.isDoomed() || (!part.actor.isStalled() && actor.ready());
    }

    @Override
    public int work(int limit) throws Throwable {
        StageActor self = part.actor;
        if (!ready() || self.stallsNow()) {
            return 0;
        }
        part.active();
        try {
            strike(self);
            int done = actor.work(part.engine.batch(self.activationsToFault(limit)));
            self.activated(done);
            return done;
        } catch (Throwable failure) {
            part.failed(failure);
            throw failure;
        }
    }

    private void strike(StageActor self) throws Throwable {
        Throwable fault = self.fault(part.engine);
        if (fault != null) {
            begin(0);
            self.takeSuspect();
            throw fault;
        }
    }

    @Override
    public boolean outputsReady() {
        return !part.actor.isStalled() && actor.outputsReady();
    }

    @Override
    public void onStart() throws Throwable {
        part.starts();
        try {
            actor.onStart();
        } catch (Throwable failure) {
            part.failed(failure);
            throw failure;
        }
    }

    @Override
    public void onStop() throws Throwable {
        part.stops();
        try {
            actor.onStop();
        } catch (Throwable failure) {
            part.failed(failure);
            throw failure;
        }
    }

    @Override
    public boolean mayStop() throws Throwable {
        if (part.actor.isStalled()) {
            return false;
        }
        try {
            boolean agrees = actor.mayStop();
            part.votes(agrees);
            return agrees;
        } catch (Throwable failure) {
            part.failed(failure);
            throw failure;
        }
    }
}
