package dev.steadystate.testing;

import dev.steadystate.runtime.internal.Activations;
import dev.steadystate.runtime.internal.ActorInstance;

/** The real activations of one generation of a tested actor, as many at a time as the test allows. */
final class HarnessActivations extends Activations {
    private final Activations actor;
    private final Harness harness;

    HarnessActivations(ActorInstance instance, Activations actor, Harness harness) {
        super(instance);
        this.actor = actor;
        this.harness = harness;
    }

    @Override
    public boolean ready() {
        return harness.mayGoOn() && actor.ready();
    }

    @Override
    public int work(int limit) throws Throwable {
        for (int method = 0; method < harness.methods().size(); method++) {
            if (ready() && actor.ready(method)) {
                HarnessMethod chosen = harness.methods().get(method);
                harness.begins(chosen);
                failIfPlanned(method, chosen);
                return noting(chosen.name(), method);
            }
        }
        return 0;
    }

    private int noting(String name, int method) throws Throwable {
        try {
            return actor.work(method, 1);
        } catch (Throwable failure) {
            harness.failed(name, failure);
            throw failure;
        }
    }

    private void failIfPlanned(int method, HarnessMethod chosen) throws Throwable {
        Throwable planned = harness.takePlannedFailure();
        if (planned == null) {
            return;
        }
        if (chosen.input() == null) {
            begin(method);
        } else {
            begin(method, chosen.input());
        }
        throw planned;
    }

    @Override
    public boolean outputsReady() {
        return actor.outputsReady();
    }

    @Override
    public void onStart() throws Throwable {
        try {
            actor.onStart();
        } catch (Throwable failure) {
            harness.failed("@OnStart", failure);
            throw failure;
        }
    }

    @Override
    public void onStop() throws Throwable {
        try {
            actor.onStop();
        } catch (Throwable failure) {
            harness.failed("@OnStop", failure);
            throw failure;
        }
    }

    @Override
    public boolean mayStop() throws Throwable {
        return actor.mayStop();
    }
}
