package dev.steadystate.benchmarks.speed.pekko;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigFactory;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.pekko.actor.typed.ActorSystem;
import org.apache.pekko.actor.typed.DispatcherSelector;

/** Settings of Pekko that more than one workload needs. */
final class Pekko {
    private static final long TIMEOUT_SECONDS = 30;

    private Pekko() {}

    /** Two threads in all, and a dispatcher "own" with a thread for each actor. */
    static Config config(int throughput) {
        return ConfigFactory.parseString("""
                        pekko.loglevel = OFF
                        pekko.stdout-loglevel = OFF
                        pekko.log-dead-letters = off
                        pekko.jvm-shutdown-hooks = off
                        pekko.actor.default-dispatcher {
                          fork-join-executor { parallelism-min = 2, parallelism-max = 2 }
                          throughput = %d
                        }
                        own { type = PinnedDispatcher, executor = "thread-pool-executor", throughput = %<d }
                        """.formatted(throughput)).withFallback(ConfigFactory.load());
    }

    /** The dispatcher of a row: "default" or "own". */
    static DispatcherSelector dispatcher(String name) {
        return name.equals("own") ? DispatcherSelector.fromConfig("own") : DispatcherSelector.defaultDispatcher();
    }

    static void await(CountDownLatch latch) throws InterruptedException {
        if (!latch.await(TIMEOUT_SECONDS, TimeUnit.SECONDS)) {
            throw new IllegalStateException("not ended after " + TIMEOUT_SECONDS + " s");
        }
    }

    static void terminate(ActorSystem<?> system) throws Exception {
        system.terminate();
        system.getWhenTerminated().toCompletableFuture().get(TIMEOUT_SECONDS, TimeUnit.SECONDS);
    }
}
