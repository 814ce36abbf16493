package dev.steadystate.benchmarks.speed.pekko;

import dev.steadystate.benchmarks.speed.Fork;
import dev.steadystate.benchmarks.speed.Meter;
import dev.steadystate.benchmarks.speed.Throughput;
import dev.steadystate.benchmarks.speed.Workload;
import dev.steadystate.benchmarks.speed.many.HopCount;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.apache.pekko.actor.typed.ActorRef;
import org.apache.pekko.actor.typed.ActorSystem;
import org.apache.pekko.actor.typed.Behavior;
import org.apache.pekko.actor.typed.javadsl.ActorContext;
import org.apache.pekko.actor.typed.javadsl.Behaviors;

/** A ring of actors on two threads that pass tokens on. Arguments: actors, tokens, throughput. */
public final class PekkoRing implements Workload {
    private record Token(long number) {}

    private final HopCount[] hops;
    private final CountDownLatch returned;
    private final int tokens;
    private final ActorSystem<Integer> system;
    private final Throughput meter;
    private volatile boolean stopRequested;

    private PekkoRing(int actors, int tokens, int throughput) {
        this.tokens = tokens;
        hops = new HopCount[actors];
        Arrays.setAll(hops, i -> new HopCount());
        returned = new CountDownLatch(tokens);
        meter = new Throughput(() -> HopCount.sum(hops));
        system = ActorSystem.create(Behaviors.setup(this::guardian), "ring", Pekko.config(throughput));
    }

    public static void main(String[] args) throws Exception {
        Fork.run(new PekkoRing(Integer.parseInt(args[0]), Integer.parseInt(args[1]), Integer.parseInt(args[2])));
    }

    /** Makes all relays, then, when told how many, sends the tokens: so a relay always finds the list complete. */
    private Behavior<Integer> guardian(ActorContext<Integer> context) {
        List<ActorRef<Token>> relays = new ArrayList<>(hops.length);
        for (int i = 0; i < hops.length; i++) {
            relays.add(context.spawnAnonymous(relay(hops[i], relays, (i + 1) % hops.length)));
        }
        return Behaviors.receiveMessage(count -> {
            for (int i = 0; i < count; i++) {
                relays.get((int) ((long) i * relays.size() / count)).tell(new Token(i));
            }
            return Behaviors.same();
        });
    }

    private Behavior<Token> relay(HopCount count, List<ActorRef<Token>> relays, int next) {
        return Behaviors.receiveMessage(token -> {
            if (stopRequested) {
                returned.countDown();
            } else {
                count.increment();
                relays.get(next).tell(token);
            }
            return Behaviors.same();
        });
    }

    @Override
    public void start() {
        system.tell(tokens);
    }

    @Override
    public Meter meter() {
        return meter;
    }

    /** Each token must still be there. */
    @Override
    public void stop() throws Exception {
        stopRequested = true;
        Pekko.await(returned);
        Pekko.terminate(system);
    }
}
