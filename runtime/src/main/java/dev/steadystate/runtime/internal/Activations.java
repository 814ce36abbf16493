package dev.steadystate.runtime.internal;

/**
 * What generated code tells the runtime of one actor: when it could do something, and how to do it. One object a
 * regeneration; the thread that runs the instance calls all methods.
 */
public abstract class Activations {
    private final ActorInstance instance;

    protected Activations(ActorInstance instance) {
        this.instance = instance;
    }

    /** Whether {@link #work} would do something now. */
    public abstract boolean ready();

    /**
     * Calls each of the actor's methods in turn as long as its demand is met, and commits.
     *
     * @param limit the most activations of one method before its commit
     * @return how many activations were committed
     * @throws Throwable what a method of the actor threw; the runtime undoes that activation
     */
    public abstract int work(int limit) throws Throwable;

    /**
     * Whether one method would do something now. Generated code overrides it where there are several; only tests ask.
     *
     * @param method its number: 0, 1, and so on
     */
    public boolean ready(int method) {
        return ready();
    }

    /**
     * Calls one method as {@link #work(int)} does. Generated code overrides it where there are several; only tests ask.
     *
     * @param method its number: 0, 1, and so on
     */
    public int work(int method, int limit) throws Throwable {
        return work(limit);
    }

    /** Whether every output has its declared room, for {@link #onStart} and {@link #onStop}. */
    public boolean outputsReady() {
        return true;
    }

    /** Calls {@code @OnStart}. */
    public void onStart() throws Throwable {}

    /** Calls {@code @OnStop}. */
    public void onStop() throws Throwable {}

    /** Asks {@code @MayStop}. */
    public boolean mayStop() throws Throwable {
        return true;
    }

    /** Says that the next activations are of this method of the actor: 0, 1, and so on. Each will be committed by itself. */
    protected final void begin(int method) {
        instance.begin(method, null);
    }

    /** Says that the next activations are of this method of the actor, and are told apart by what they take. */
    protected final void begin(int method, Input input) {
        instance.begin(method, input);
    }

    /** Says that the demand of the next activations is surely met, unless one of them uses more than its own. */
    protected final void stayInDemand() {
        instance.stayInDemand();
    }

    /** Whether no activation has used more than its demand, as far as can be said. */
    protected final boolean isInDemand() {
        return instance.isInDemand();
    }

    /** Ends an activation: what it staged stays, whatever the next one does. Generated code does it end by end. */
    protected void mark() {
        instance.mark();
    }

    /** Makes visible what has been marked. */
    protected final void commit() {
        instance.activated();
        instance.commit();
    }
}
