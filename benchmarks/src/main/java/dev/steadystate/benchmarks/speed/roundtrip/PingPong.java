package dev.steadystate.benchmarks.speed.roundtrip;

import dev.steadystate.benchmarks.speed.Fork;
import dev.steadystate.benchmarks.speed.LatencyLog;
import dev.steadystate.benchmarks.speed.Workload;
import java.util.function.Supplier;

/** Numbers to another thread and back, one at a time, over two links. Argument: "spin", "park" or "abq". */
final class PingPong implements Workload {
    private static final long END = -1;

    private final LatencyLog latencies = new LatencyLog();
    private final Link there;
    private final Link back;
    private final Thread ping = new Thread(this::ping);
    private final Thread pong = new Thread(this::pong);
    private volatile boolean stopRequested;
    private volatile long broken = END;

    private PingPong(Supplier<Link> links) {
        there = links.get();
        back = links.get();
    }

    public static void main(String[] args) throws Exception {
        Fork.run(
                switch (args[0]) {
                    case "spin" -> new PingPong(SpinLink::new);
                    case "park" -> new PingPong(ParkLink::new);
                    default -> new PingPong(QueueLink::new);
                });
    }

    @Override
    public void start() {
        pong.start();
        ping.start();
    }

    @Override
    public LatencyLog meter() {
        return latencies;
    }

    @Override
    public void stop() throws InterruptedException {
        stopRequested = true;
        ping.join();
        pong.join();
        if (broken != END) {
            throw new IllegalStateException("number " + broken + " did not come back in its turn");
        }
    }

    private void ping() {
        try {
            for (long number = 0; !stopRequested; number++) {
                serve(number);
            }
            there.send(END);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void serve(long number) throws InterruptedException {
        long sentNs = System.nanoTime();
        there.send(number);
        long returned = back.receive();
        latencies.record(System.nanoTime() - sentNs);
        if (returned != number) {
            broken = number;
        }
    }

    private void pong() {
        try {
            for (long number = there.receive(); number != END; number = there.receive()) {
                back.send(number);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
