package dev.steadystate.benchmarks.speed.pekko;

import dev.steadystate.benchmarks.speed.Fork;
import dev.steadystate.benchmarks.speed.Meter;
import dev.steadystate.benchmarks.speed.Workload;
import dev.steadystate.benchmarks.speed.many.IdleMeter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.apache.pekko.actor.typed.ActorRef;
import org.apache.pekko.actor.typed.ActorSystem;
import org.apache.pekko.actor.typed.Behavior;
import org.apache.pekko.actor.typed.javadsl.Behaviors;

/** Pekko actors with nothing to do: each gets one message at the start and one at the end. Argument: actors. */
public final class PekkoIdle implements Workload {
    /** What each actor gets, handed on by the guardian: it counts down. */
    private record Touch(CountDownLatch touched) {}

    private final int actors;
    private final ActorSystem<Touch> system;
    private final IdleMeter meter;

    private PekkoIdle(int actors) {
        this.actors = actors;
        system = ActorSystem.create(guardian(actors), "idle", Pekko.config(5));
        meter = new IdleMeter(actors);
    }

    public static void main(String[] args) throws Exception {
        Fork.run(new PekkoIdle(Integer.parseInt(args[0])));
    }

    /** Makes the actors when the first message comes. */
    private static Behavior<Touch> guardian(int actors) {
        return Behaviors.setup(context -> {
            List<ActorRef<Touch>> idlers = new ArrayList<>(actors);
            return Behaviors.receiveMessage(touch -> {
                while (idlers.size() < actors) {
                    idlers.add(context.spawnAnonymous(actor()));
                }
                idlers.forEach(idler -> idler.tell(touch));
                return Behaviors.same();
            });
        });
    }

    private static Behavior<Touch> actor() {
        return Behaviors.receiveMessage(touch -> {
            touch.touched.countDown();
            return Behaviors.same();
        });
    }

    @Override
    public void start() throws InterruptedException {
        touchAll();
    }

    @Override
    public Meter meter() {
        return meter;
    }

    @Override
    public void stop() throws Exception {
        touchAll();
        Pekko.terminate(system);
    }

    private void touchAll() throws InterruptedException {
        CountDownLatch touched = new CountDownLatch(actors);
        system.tell(new Touch(touched));
        Pekko.await(touched);
    }
}
