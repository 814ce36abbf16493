package dev.steadystate.runtime.internal;

import dev.steadystate.runtime.GraphSettings;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.jetbrains.lincheck.datastructures.ModelCheckingOptions;
import org.jetbrains.lincheck.datastructures.Operation;
import org.jetbrains.lincheck.datastructures.Validate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * A worker's queue, in every interleaving of the worker, one who sends to it and one who helps it out: each instance that was
 * put in is taken out once, by whomever.
 */
public class ReadyQueueModelTest {
    private static final int MEMBERS = 4;

    private final ActorInstance[] members = new ActorInstance[MEMBERS];
    private final ReadyQueue queue = new ReadyQueue(MEMBERS);
    private final ReadyQueue helpers = new ReadyQueue(MEMBERS);
    private final AtomicIntegerArray taken = new AtomicIntegerArray(MEMBERS);
    private int woken;
    private int sent;

    public ReadyQueueModelTest() {
        Graph graph = new Graph("Model", GraphSettings.defaults().threads(1), 1, 0);
        for (int i = 0; i < MEMBERS; i++) {
            members[i] = graph.instance(ActorSpec.named("Member" + i).build(), 0);
        }
    }

    @Operation(nonParallelGroup = "worker")
    public void wake() {
        if (woken < MEMBERS / 2) {
            queue.putInFront(members[woken++]);
        }
    }

    @Operation(nonParallelGroup = "worker")
    public void run() {
        queue.collect();
        ActorInstance next = queue.takeFront();
        take(next == null ? queue.takeFirst() : next);
    }

    @Operation(nonParallelGroup = "sender")
    public void send() {
        if (sent < MEMBERS / 2) {
            queue.send(members[MEMBERS / 2 + sent++]);
        }
    }

    @Operation(nonParallelGroup = "helper")
    public void help() {
        queue.giveHalf(helpers);
        take(helpers.takeFirst());
    }

    @Operation(nonParallelGroup = "helper")
    public void relieve() {
        queue.giveAll(helpers);
        take(helpers.takeFirst());
    }

    private void take(@Nullable ActorInstance instance) {
        if (instance != null) {
            taken.incrementAndGet(instance.number());
        }
    }

    @Validate
    public void eachIsTakenOnce() {
        queue.giveAll(helpers);
        for (ActorInstance left = helpers.takeFirst(); left != null; left = helpers.takeFirst()) {
            take(left);
        }
        for (int i = 0; i < MEMBERS; i++) {
            boolean put = i < woken || (i >= MEMBERS / 2 && i < MEMBERS / 2 + sent);
            if (taken.get(i) != (put ? 1 : 0)) {
                throw new IllegalStateException("member " + i + " was taken " + taken.get(i) + " times");
            }
        }
    }

    @Test
    void eachInstanceIsTakenOnceInEveryInterleaving() {
        new ModelCheckingOptions()
                .threads(3)
                .actorsPerThread(2)
                .actorsBefore(1)
                .actorsAfter(0)
                .iterations(6)
                .invocationsPerIteration(300)
                .sequentialSpecification(Anything.class)
                .check(ReadyQueueModelTest.class);
    }

    /** The operations have no results; what counts is the validation. */
    public static class Anything {
        public void wake() {}

        public void run() {}

        public void send() {}

        public void help() {}

        public void relieve() {}
    }
}
