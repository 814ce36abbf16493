package dev.steadystate.sample.fizzbuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.steadystate.sample.fizzbuzz.Message.Other;
import dev.steadystate.sample.fizzbuzz.Message.Word;
import dev.steadystate.testing.ActorTest;
import org.junit.jupiter.api.Test;

/** Shows the test of an actor with a service, which the test hands in and looks at. */
@ActorTest(Logger.class)
final class LoggerTest {
    private final Tally tally = new Tally();

    @Test
    void everyMessageIsCounted() {
        try (LoggerHarness logger = LoggerHarness.with(tally)) {
            logger.messages().send(new Other(1), Word.FIZZ, Word.FIZZ).close();
            logger.beats().send(1).close();
            logger.run();
            assertThat(tally).hasToString("3 messages, 2 fizz, 0 buzz, 0 fizzbuzz");
            assertThat(logger.hasStopped()).isTrue();
        }
    }
}
