package dev.steadystate.benchmarks.lanes;

import dev.steadystate.Overflow;
import dev.steadystate.runtime.GraphSettings;
import dev.steadystate.runtime.internal.Activations;
import dev.steadystate.runtime.internal.ActorInstance;
import dev.steadystate.runtime.internal.ActorSpec;
import dev.steadystate.runtime.internal.Graph;
import dev.steadystate.runtime.internal.Lanes;
import dev.steadystate.runtime.internal.RefChannel;
import dev.steadystate.runtime.internal.RefInput;
import dev.steadystate.runtime.internal.RefOutput;

/** The runtime's own lane: messages are staged in the ring itself, between the cursors. */
final class CursorHop implements Hop {
    private final Hand sender;
    private final Hand receiver;
    private final RefOutput<Object> out;
    private final RefInput<Object> in;
    private long sum;

    CursorHop(int capacity) {
        Graph graph = new Graph("Lanes", GraphSettings.defaults(), 1, 0);
        ActorInstance left = graph.instance(ActorSpec.named("Left").build(), 0);
        ActorInstance right = graph.instance(ActorSpec.named("Right").build(), 0);
        RefChannel<Object> channel =
                graph.channel("messages", "Object", capacity, Overflow.BACKPRESSURE, Lanes.dealt(1, 1));
        sender = new Hand(left);
        receiver = new Hand(right);
        out = channel.output(left, 0);
        in = channel.input(right, 0);
    }

    @Override
    public int send(Object[] messages, int count) {
        int done = 0;
        while (done < count && out.hasRoom(1)) {
            out.send(messages[done++]);
            sender.endActivation();
        }
        if (done > 0) {
            sender.show();
        }
        return done;
    }

    @Override
    public int receive(int count) {
        int done = 0;
        while (done < count && in.has(1)) {
            sum += in.take().hashCode();
            receiver.endActivation();
            done++;
        }
        if (done > 0) {
            receiver.show();
        }
        return done;
    }

    @Override
    public String toString() {
        return "sum " + sum;
    }

    /** Marks and commits by hand. */
    private static final class Hand extends Activations {
        Hand(ActorInstance instance) {
            super(instance);
        }

        void endActivation() {
            mark();
        }

        void show() {
            commit();
        }

        @Override
        public boolean ready() {
            return false;
        }

        @Override
        public int work(int limit) {
            return 0;
        }
    }
}
