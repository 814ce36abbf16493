package dev.steadystate.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.Test;

/** The newest is handed over, and nobody waits for a slow hand. */
final class RelayTest {
    private final List<String> handed = new CopyOnWriteArrayList<>();
    private final CountDownLatch busy = new CountDownLatch(1);
    private final Semaphore mayGoOn = new Semaphore(0);

    private Relay<String> slow() {
        return new Relay<>("slow", each -> {
            busy.countDown();
            mayGoOn.acquireUninterruptibly();
            handed.add(each);
        });
    }

    @Test
    void whatComesWhileTheHandIsBusyReplacesWhatWaits() throws InterruptedException {
        Relay<String> relay = slow();
        relay.put("a");
        busy.await();
        relay.put("b");
        relay.put("c");
        mayGoOn.release(3);
        relay.finish(Patience.LONG);
        assertThat(handed).containsExactly("a", "c");
    }

    @Test
    void theLastIsHandedOverAndNothingAfterIt() {
        Relay<String> relay = new Relay<>("quick", handed::add);
        relay.put("last");
        relay.finish(Patience.LONG);
        relay.put("too late");
        relay.finish(Patience.LONG);
        assertThat(handed).containsExactly("last");
    }

    @Test
    void aHandThatNeverReturnsHoldsUpNobody() throws InterruptedException {
        Relay<String> relay = slow();
        relay.put("stuck");
        busy.await();
        relay.put("never");
        relay.finish(Duration.ofMillis(1));
        assertThat(handed).isEmpty();
        mayGoOn.release(2);
    }
}
