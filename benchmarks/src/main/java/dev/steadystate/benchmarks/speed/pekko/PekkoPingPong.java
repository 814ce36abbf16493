package dev.steadystate.benchmarks.speed.pekko;

import dev.steadystate.benchmarks.speed.Fork;
import dev.steadystate.benchmarks.speed.LatencyLog;
import dev.steadystate.benchmarks.speed.Workload;
import java.util.concurrent.CountDownLatch;
import org.apache.pekko.actor.typed.ActorRef;
import org.apache.pekko.actor.typed.ActorSystem;
import org.apache.pekko.actor.typed.Behavior;
import org.apache.pekko.actor.typed.Props;
import org.apache.pekko.actor.typed.javadsl.ActorContext;
import org.apache.pekko.actor.typed.javadsl.Behaviors;

/** A record to another Pekko actor and back. Arguments: dispatcher, throughput. */
public final class PekkoPingPong implements Workload {
    private sealed interface Command {}

    private record Ball(long number) implements Command {}

    private enum Control implements Command {
        STOP
    }

    private final LatencyLog latencies = new LatencyLog();
    private final CountDownLatch ended = new CountDownLatch(1);
    private final ActorSystem<Command> system;

    private PekkoPingPong(String dispatcher, int throughput) {
        Props props = Pekko.dispatcher(dispatcher);
        system = ActorSystem.create(
                Behaviors.setup(context -> new Ping(context, props).behavior()),
                "ping",
                Pekko.config(throughput),
                props);
    }

    public static void main(String[] args) throws Exception {
        Fork.run(new PekkoPingPong(args[0], Integer.parseInt(args[1])));
    }

    @Override
    public void start() {
        system.tell(new Ball(0));
    }

    @Override
    public LatencyLog meter() {
        return latencies;
    }

    @Override
    public void stop() throws Exception {
        system.tell(Control.STOP);
        Pekko.await(ended);
        Pekko.terminate(system);
    }

    private static Behavior<Ball> pong(ActorRef<Command> ping) {
        return Behaviors.receiveMessage(ball -> {
            ping.tell(new Ball(ball.number));
            return Behaviors.same();
        });
    }

    private final class Ping {
        private final ActorRef<Ball> pong;
        private long expected;
        private long sentNs;

        Ping(ActorContext<Command> context, Props dispatcher) {
            pong = context.spawn(pong(context.getSelf()), "pong", dispatcher);
        }

        Behavior<Command> behavior() {
            return Behaviors.receiveMessage(command -> {
                if (command instanceof Ball ball) {
                    serve(ball.number);
                    return Behaviors.same();
                }
                ended.countDown();
                return Behaviors.ignore();
            });
        }

        private void serve(long number) {
            long now = System.nanoTime();
            if (number != expected) {
                throw new IllegalStateException("expected " + expected + ", got " + number);
            }
            if (number > 0) {
                latencies.record(now - sentNs);
            }
            expected++;
            sentNs = System.nanoTime();
            pong.tell(new Ball(expected));
        }
    }
}
