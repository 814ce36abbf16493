package dev.steadystate.runtime.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.IntSupplier;

/** An actor of a test: its methods are given as demand and body, and activated as generated code does it. */
final class Script implements ActivationsFactory {
    /** A method of the actor. */
    interface Body {
        void run() throws Throwable;
    }

    private record Method(BooleanSupplier demand, Body body) {}

    final ActorInstance instance;
    private final List<Method> methods = new ArrayList<>();
    private Body onBirth = () -> {};
    private Body onStart = () -> {};
    private Body onStop = () -> {};
    private BooleanSupplier mayStop = () -> true;
    private BooleanSupplier outputsReady = () -> true;
    private IntSupplier limit = () -> Integer.MAX_VALUE;

    Script(Graph graph, String name) {
        this(graph, ActorSpec.named(name).build(), 0);
    }

    Script(Graph graph, ActorSpec spec, int index) {
        this(graph.instance(spec, index));
    }

    /** Of an instance that has its cells already. */
    Script(ActorInstance instance) {
        this.instance = instance;
        instance.wire(this);
    }

    Script on(BooleanSupplier demand, Body body) {
        methods.add(new Method(demand, body));
        return this;
    }

    Script onBirth(Body body) {
        onBirth = body;
        return this;
    }

    Script onStart(Body body) {
        onStart = body;
        return this;
    }

    Script onStop(Body body) {
        onStop = body;
        return this;
    }

    Script mayStop(BooleanSupplier answer) {
        mayStop = answer;
        return this;
    }

    Script outputsReady(BooleanSupplier answer) {
        outputsReady = answer;
        return this;
    }

    /** Never more activations before a commit than this says each time. */
    Script limit(IntSupplier most) {
        limit = most;
        return this;
    }

    @Override
    public Activations activations() {
        try {
            onBirth.run();
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new AssertionError(e);
        }
        return new Played();
    }

    private final class Played extends Activations {
        Played() {
            super(instance);
        }

        @Override
        public boolean ready() {
            return methods.stream().anyMatch(method -> method.demand.getAsBoolean());
        }

        @Override
        public int work(int most) throws Throwable {
            int done = 0;
            for (int i = 0; i < methods.size(); i++) {
                begin(i);
                done += activate(methods.get(i), Math.min(most, limit.getAsInt()));
            }
            return done;
        }

        private int activate(Method method, int most) throws Throwable {
            int done = 0;
            while (done < most && method.demand.getAsBoolean()) {
                method.body.run();
                mark();
                done++;
            }
            if (done > 0) {
                commit();
            }
            return done;
        }

        @Override
        public boolean outputsReady() {
            return outputsReady.getAsBoolean();
        }

        @Override
        public void onStart() throws Throwable {
            onStart.run();
        }

        @Override
        public void onStop() throws Throwable {
            onStop.run();
        }

        @Override
        public boolean mayStop() {
            return mayStop.getAsBoolean();
        }
    }
}
