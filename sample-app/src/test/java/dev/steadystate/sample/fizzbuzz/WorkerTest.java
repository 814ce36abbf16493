package dev.steadystate.sample.fizzbuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.steadystate.sample.fizzbuzz.Message.Other;
import dev.steadystate.sample.fizzbuzz.Message.Word;
import dev.steadystate.testing.ActorTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Shows the test of an actor alone: messages in, messages out, backpressure and a restart. */
@ActorTest(Worker.class)
final class WorkerTest {
    @Test
    void numbersBecomeWords(WorkerHarness worker) {
        worker.numbers().send(1, 3, 5, 15).close();
        worker.run();
        assertThat(worker.messages())
                .takes(new Other(1), Word.FIZZ, Word.BUZZ, Word.FIZZBUZZ)
                .isClosed();
    }

    @Test
    void withoutRoomItWaits(WorkerHarness worker) {
        worker.messages().room(1);
        worker.numbers().send(1, 2);
        worker.run();
        assertThat(worker.messages()).takes(new Other(1));
        assertThat(worker.numbers().waiting()).isEqualTo(1);
    }

    @Test
    void aFailureLosesNothing(WorkerHarness worker) {
        worker.numbers().send(1, 2);
        worker.failNext();
        worker.advance(Duration.ofSeconds(1));
        assertThat(worker.messages()).takes(new Other(1), new Other(2));
        assertThat(worker.regeneration()).isEqualTo(1);
    }
}
