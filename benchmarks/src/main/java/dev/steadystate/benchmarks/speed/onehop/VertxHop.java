package dev.steadystate.benchmarks.speed.onehop;

import dev.steadystate.benchmarks.speed.Fork;
import dev.steadystate.benchmarks.speed.Meter;
import dev.steadystate.benchmarks.speed.Throughput;
import dev.steadystate.benchmarks.speed.Workload;
import dev.steadystate.benchmarks.speed.ring.Checksum;
import io.vertx.core.Future;
import io.vertx.core.VerticleBase;
import io.vertx.core.Vertx;
import io.vertx.core.eventbus.EventBus;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * One verticle that sends boxed numbers to another over Vert.x's event bus, each on an event loop of its own. The bus has no
 * backpressure: the receiver gives a credit for each 4,096 messages.
 */
final class VertxHop implements Workload {
    private static final String NUMBERS = "numbers";
    private static final String CREDITS = "credits";
    private static final int CHUNK = 4_096;
    private static final int INITIAL_CREDITS = 4;
    private static final long TIMEOUT_SECONDS = 30;

    private final Vertx vertx = Vertx.vertx();
    private final Checksum checksum = new Checksum();
    private final Throughput meter = new Throughput(checksum::count);
    private final CompletableFuture<Long> ended = new CompletableFuture<>();
    private volatile boolean stopRequested;

    private VertxHop() {}

    public static void main(String[] args) throws Exception {
        Fork.run(new VertxHop());
    }

    @Override
    public void start() throws Exception {
        await(vertx.deployVerticle(new Receiver()));
        await(vertx.deployVerticle(new Sender()));
        for (int i = 0; i < INITIAL_CREDITS; i++) {
            vertx.eventBus().send(CREDITS, CHUNK);
        }
    }

    @Override
    public Meter meter() {
        return meter;
    }

    @Override
    public void stop() throws Exception {
        stopRequested = true;
        checksum.check(ended.get(TIMEOUT_SECONDS, TimeUnit.SECONDS));
        await(vertx.close());
    }

    private static void await(Future<?> future) throws Exception {
        future.toCompletionStage().toCompletableFuture().get(TIMEOUT_SECONDS, TimeUnit.SECONDS);
    }

    private final class Sender extends VerticleBase {
        private long next;

        @Override
        public Future<?> start() {
            EventBus bus = vertx.eventBus();
            return bus.<Integer>localConsumer(CREDITS, credit -> send(bus, credit.body()))
                    .completion();
        }

        private void send(EventBus bus, int credit) {
            if (stopRequested) {
                bus.send(NUMBERS, -1 - next);
                return;
            }
            for (int i = 0; i < credit; i++) {
                bus.send(NUMBERS, next++);
            }
        }
    }

    private final class Receiver extends VerticleBase {
        private int handled;

        @Override
        public Future<?> start() {
            EventBus bus = vertx.eventBus();
            return bus.<Long>localConsumer(NUMBERS, message -> receive(bus, message.body()))
                    .completion();
        }

        private void receive(EventBus bus, long number) {
            if (number < 0) {
                ended.complete(-1 - number);
                return;
            }
            checksum.add(number);
            if (++handled == CHUNK) {
                handled = 0;
                bus.send(CREDITS, CHUNK);
            }
        }
    }
}
