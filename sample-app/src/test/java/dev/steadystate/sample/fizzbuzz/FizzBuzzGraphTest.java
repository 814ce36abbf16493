package dev.steadystate.sample.fizzbuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.steadystate.runtime.GraphSettings;
import dev.steadystate.runtime.GraphState;
import dev.steadystate.sample.fizzbuzz.Message.Other;
import dev.steadystate.sample.fizzbuzz.Message.Word;
import dev.steadystate.testing.GraphTest;
import dev.steadystate.testing.SimulationTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Shows how a graph is tested: with stubs on real threads, and with faults in every order that the seeds find. */
@GraphTest(FizzBuzz.class)
final class FizzBuzzGraphTest {
    @Test
    void numbersBecomeWords(FizzBuzzStage stage) {
        stage.replaceGenerator().numbers().send(1L, 3L, 5L, 15L).close();
        stage.replaceHeartbeat().beats().close();
        stage.replaceLogger();
        stage.run();
        assertThat(stage.messages().all()).containsExactly(new Other(1), Word.FIZZ, Word.BUZZ, Word.FIZZBUZZ);
        assertThat(stage.state()).isEqualTo(GraphState.STOPPED);
    }

    @SimulationTest(seeds = 100)
    void whateverFailsTheLastBeatEndsItAndNothingIsLost(FizzBuzzStage stage) {
        FizzBuzzModule module = new FizzBuzzModule();
        module.beats = 3;
        stage.fizzBuzzModule(module);
        stage.settings(GraphSettings.defaults().capacity("numbers", 64).capacity("messages", 64));
        stage.replaceLogger();
        stage.worker().mayFail(2);
        stage.eventually(Duration.ofSeconds(1), "it stops", () -> stage.state() == GraphState.STOPPED);
        stage.runFor(Duration.ofSeconds(1));
        assertThat(stage.beats().all()).containsExactly(1L, 2L, 3L);
        assertThat(stage.messages().taken()).isEqualTo(stage.numbers().sent());
    }
}
