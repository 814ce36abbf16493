package dev.steadystate.testing;

import dev.steadystate.runtime.internal.Activations;
import dev.steadystate.runtime.internal.ActorInstance;

/** What the runtime calls of a stub. */
final class StubActivations extends Activations {
    private final StubPlayer player;
    private final boolean source;

    StubActivations(ActorInstance instance, StubPlayer player) {
        super(instance);
        this.player = player;
        this.source = instance.laneInputs().length == 0;
    }

    @Override
    public boolean ready() {
        return player.canGo();
    }

    @Override
    public int work(int limit) {
        begin(0);
        int done = 0;
        while (done < limit && player.go()) {
            mark();
            done++;
        }
        if (done > 0) {
            commit();
        }
        return done;
    }

    @Override
    public void onStart() {
        player.begin();
    }

    /** A source stops when it is told to; who has taken messages first sends what came of them. */
    @Override
    public boolean mayStop() {
        return source || player.hasSentAll();
    }
}
