package dev.steadystate.runtime.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.steadystate.OnExhausted;
import dev.steadystate.Overflow;
import dev.steadystate.runtime.DeadLetter;
import dev.steadystate.runtime.Failure;
import dev.steadystate.runtime.GraphState;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What becomes of an actor, by what it throws and where: the table of docs/supervision.md, a test a row. */
final class SupervisionTest extends FailingActors {
    /** Throws whatever is asked of it. */
    @SuppressWarnings("serial")
    private static final class Unspeakable extends RuntimeException {
        @Override
        public String getMessage() {
            throw new IllegalStateException("not even a message");
        }

        @Override
        public String toString() {
            throw new IllegalStateException("not even a text");
        }
    }

    /** An error that is none of the JVM's own, like ThreadDeath. */
    @SuppressWarnings("serial")
    private static final class Odd extends Error {}

    private void isRestarted(Throwable thrown) {
        Script actor = ticking(worker(), thrown);
        run(11);
        assertThat(actor.instance.regeneration()).isEqualTo(1);
        assertThat(events).as("state was rolled back, the tick comes again").startsWith("Worker tick 1");
        assertThat(actor.instance.lastFailure().orElseThrow().cause()).isSameAs(thrown);
        assertThat(graph.state()).isEqualTo(GraphState.RUNNING);
    }

    private void stopsAtOnce(Throwable thrown) {
        Script actor = ticking(worker(), thrown);
        run(2);
        assertThat(actor.instance.regeneration()).isZero();
        assertThatThrownBy(graph::awaitStopped).cause().isSameAs(thrown);
    }

    // ---- what is thrown

    @Test
    void anExceptionInATimerRestartsTheActorAndTheTickComesAgain() {
        isRestarted(failure);
    }

    @Test
    void aCheckedExceptionThatIsThrownSneakilyRestartsTheActor() {
        isRestarted(new IOException("sneaky"));
    }

    @Test
    void aStackOverflowRestartsTheActor() {
        isRestarted(new StackOverflowError());
    }

    @Test
    void whatAnActivationSentOnItsWayToAStackOverflowIsUndone() {
        Script actor = new Script(graph, worker(), 0);
        LongChannel numbers = graph.longChannel("numbers", 64, Overflow.BACKPRESSURE, Lanes.dealt(1, 1));
        LongOutput out = numbers.output(actor.instance, 0);
        LongInput in = numbers.input(new Script(graph, "Sink").instance, 0);
        Timer timer = actor.instance.timer("tick", 1_000_000);
        actor.on(() -> timer.due() && out.hasRoom(64), () -> {
            timer.advance();
            out.send(actor.instance.regeneration());
            if (actor.instance.regeneration() == 0) {
                sendOnAndOn(out, 0);
            }
        });
        run(11);
        assertThat(actor.instance.lastFailure().orElseThrow().cause()).isInstanceOf(StackOverflowError.class);
        assertThat(in.available()).isEqualTo(1);
        assertThat(in.take()).isEqualTo(1);
    }

    private static void sendOnAndOn(LongOutput out, int depth) {
        if (out.room() > 0) {
            out.send(7);
        }
        if (depth >= 0) {
            sendOnAndOn(out, depth + 1);
        }
    }

    @Test
    void anErrorThatIsNotTheJvmsOwnRestartsTheActor() {
        isRestarted(new Odd());
    }

    @Test
    void anAssertionErrorRestartsTheActor() {
        isRestarted(new AssertionError("no"));
    }

    @Test
    void anInterruptThatNoStopHasCausedRestartsTheActor() {
        isRestarted(new InterruptedException());
    }

    @Test
    void anExceptionWithoutReadableTextRestartsTheActor() {
        isRestarted(new Unspeakable());
    }

    @Test
    void causesThatGoRoundAreNotFollowedForEver() {
        Exception a = new Exception();
        a.initCause(new Exception(a));
        assertThat(Faults.isInterrupt(a)).isFalse();
    }

    @Test
    void anOutOfMemoryErrorStopsTheGraphAtOnce() {
        stopsAtOnce(new OutOfMemoryError("thrown by the test"));
    }

    @Test
    void anInternalErrorOfTheJvmStopsTheGraphAtOnce() {
        stopsAtOnce(new InternalError("thrown by the test"));
    }

    @Test
    void aClassThatCannotBeLoadedIsNotTriedAgainAndTheGraphStops() {
        stopsAtOnce(new NoClassDefFoundError("absent/Driver"));
    }

    @Test
    void aClassThatCannotBeLoadedIsNotTheMessagesFault() {
        RefChannel<Integer> numbers = Graphs.channel(graph, "numbers", 16);
        RefChannel<DeadLetter<Integer>> poison =
                graph.channel("poison", "DeadLetter<Integer>", 16, Overflow.BACKPRESSURE, Lanes.dealt(1, 1));
        Script source = new Script(graph, "Source");
        RefOutput<Integer> out = numbers.output(source.instance, 0);
        source.onStart(() -> out.send(1));
        Script actor =
                new Script(graph, spec("Worker", 5, OnExhausted.STOP_ACTOR).build(), 0);
        RefInput<Integer> in = numbers.input(actor.instance, 0);
        in.deadLetters(1, poison.output(actor.instance, 0));
        actor.on(() -> in.has(1), () -> {
            in.take();
            throw new NoClassDefFoundError("absent/Driver");
        });
        RefInput<DeadLetter<Integer>> letters = poison.input(new Script(graph, "Undertaker").instance, 0);
        run(1);
        assertThat(letters.available()).isZero();
        assertThat(actor.instance.life.phase()).isEqualTo(Life.Phase.ENDED);
    }

    @Test
    void aDeadLetterWithoutReadableTextIsNamedByItsClass() {
        assertThat(Texts.describe(new Unspeakable()))
                .isEqualTo(
                        Unspeakable.class.getName() + " (which failed to say more: java.lang.IllegalStateException)");
        assertThatCode(() -> new dev.steadystate.runtime.UncleanShutdownException("Test", List.of(), new Unspeakable()))
                .doesNotThrowAnyException();
    }

    // ---- where it is thrown

    @Test
    void aFailingConstructorIsAnErrorOfTheBuildTheFirstTime() {
        ActivationsFactory failing = () -> {
            throw failure;
        };
        ActorInstance instance = graph.instance(worker(), 0);
        assertThatThrownBy(() -> instance.wire(failing)).isSameAs(failure);
    }

    @Test
    void aFailingConstructorCountsAsAFailureLater() {
        Script actor = ticking(worker(), failure);
        actor.onBirth(() -> {
            if (actor.instance.regeneration() < 3) {
                throw new IllegalArgumentException("not yet");
            }
        });
        run(100);
        assertThat(actor.instance.regeneration()).isEqualTo(3);
        assertThat(actor.instance.lastFailure())
                .hasValueSatisfying(last -> assertThat(last)
                        .hasToString("Worker-0 failed in its constructor, attempt 2:"
                                + " java.lang.IllegalArgumentException"));
    }

    @Test
    void aFailureOfOnStartRestartsTheActorAndItStartsAgain() {
        int[] starts = {0};
        Script actor = new Script(graph, worker(), 0).onStart(() -> {
            if (starts[0]++ == 0) {
                throw failure;
            }
        });
        run(11);
        assertThat(starts[0]).isEqualTo(2);
        assertThat(actor.instance.lastFailure()).map(Failure::phase).contains(Failure.Phase.ON_START);
    }

    @Test
    void aFailureOfMayStopRestartsTheActorAndItIsAskedAgain() {
        int[] votes = {0};
        Script actor = new Script(graph, worker(), 0);
        actor.mayStop(() -> {
            if (votes[0]++ == 0) {
                throw failure;
            }
            events.add(actor.instance.lastFailure().map(Failure::phase));
            return true;
        });
        run(1);
        graph.requestShutdown();
        run(11);
        assertThat(events).containsExactly(Optional.of(Failure.Phase.MAY_STOP));
        assertThat(graph.state()).isEqualTo(GraphState.STOPPED);
    }

    @Test
    void aFailureOfOnStopIsNotTriedAgainAndTheStopIsUnclean() {
        new Script(graph, worker(), 0).onStop(() -> {
            events.add("stopped");
            throw failure;
        });
        run(1);
        graph.requestShutdown();
        run(100);
        assertThat(events).containsExactly("stopped");
        assertThatThrownBy(graph::awaitStopped).hasCause(failure);
    }

    @Test
    void aFailureWhileTheGraphStopsRestartsTheActorAndNothingIsLost() throws Exception {
        RefChannel<Integer> numbers = Graphs.channel(graph, "numbers", 16);
        Script source = new Script(graph, "Source");
        RefOutput<Integer> out = numbers.output(source.instance, 0);
        source.onStart(() -> {
            for (int i = 0; i < 3; i++) {
                out.send(i);
            }
        });
        Script sink = new Script(graph, worker(), 0);
        RefInput<Integer> in = numbers.input(sink.instance, 0);
        boolean[] stopping = {false};
        sink.on(() -> stopping[0] && in.has(1), () -> {
            int number = in.take();
            if (number == 1 && sink.instance.regeneration() < 2) {
                throw failure;
            }
            events.add(number);
        });
        run(1);
        stopping[0] = true;
        graph.requestShutdown();
        run(50);
        assertThat(events).containsExactly(0, 1, 2);
        graph.awaitStopped();
    }

    @Test
    void aStopDuringTheBackoffWaitsForTheRestart() {
        Script actor = ticking(worker(), failure).onStop(() -> events.add("stopped"));
        run(1);
        graph.requestShutdown();
        run(5);
        assertThatCode(() -> assertThat(graph.state()).isEqualTo(GraphState.STOPPING))
                .doesNotThrowAnyException();
        assertThat(Vetoes.of(List.of(actor.instance)).toString()).contains("Worker-0 vetoed: waits for its restart");
        run(6);
        assertThat(events).containsExactly("stopped");
        assertThat(graph.state()).isEqualTo(GraphState.STOPPED);
    }

    // ---- what the fresh actor is told

    @Test
    void theFreshActorIsToldWhyItExists() {
        Script actor = ticking(worker(), failure, failure);
        List<Optional<Failure>> told = new ArrayList<>();
        actor.onBirth(() -> told.add(actor.instance.lastFailure()));
        actor.onStart(() -> told.add(actor.instance.lastFailure()));
        long began = clock.nanoTime();
        run(100);
        Failure first = new Failure("Worker", 0, Failure.Phase.ACTIVATION, "tick", failure, 1, began + 1_000_000);
        Failure second = new Failure("Worker", 0, Failure.Phase.ACTIVATION, "tick", failure, 2, began + 11_000_000);
        assertThat(told)
                .containsExactly(
                        Optional.empty(),
                        Optional.of(first),
                        Optional.of(first),
                        Optional.of(second),
                        Optional.of(second));
        assertThat(second).hasToString("Worker-0 failed in tick(), attempt 2: java.lang.IllegalStateException");
    }

    @ParameterizedTest
    @EnumSource(Failure.Phase.class)
    void aFailureIsToldInWordsWithoutTheTextOfItsCause(Failure.Phase phase) {
        Failure told = new Failure("A", 1, phase, "", new Unspeakable(), 1, 0);
        assertThat(told.toString())
                .startsWith("A-1 failed in ")
                .endsWith(", attempt 1: " + Unspeakable.class.getName());
    }

    // ---- when the budget is spent

    @Test
    void aSpentBudgetStopsTheActorWithoutItsStopMethodAndClosesItsOutputs() {
        ActorSpec spec = spec("Worker", 1, OnExhausted.STOP_ACTOR).build();
        Script actor = ticking(spec, failure, failure).onStop(() -> events.add("stopped"));
        LongChannel channel = graph.longChannel("n", 4, Overflow.BACKPRESSURE, Lanes.dealt(1, 1));
        channel.output(actor.instance, 0);
        Script sink = new Script(graph, "Sink");
        LongInput in = channel.input(sink.instance, 0);
        ticking(ActorSpec.named("Other").build());
        run(50);
        assertThat(actor.instance.life.phase()).isEqualTo(Life.Phase.ENDED);
        assertThat(in.isClosed()).isTrue();
        assertThat(events).contains("Other tick 1").doesNotContain("stopped");
    }

    // ---- interrupts

    @Test
    void theFlagOfAnInterruptIsNotLeftToTheActorThatRunsNext() {
        Script a = new Script(graph, "A");
        Timer first = a.instance.timer("tick", 1_000_000);
        a.on(first::due, () -> {
            first.advance();
            Thread.currentThread().interrupt();
        });
        Script b = new Script(graph, "B");
        Timer timer = b.instance.timer("tick", 1_000_000);
        b.on(timer::due, () -> {
            timer.advance();
            events.add(Thread.currentThread().isInterrupted());
        });
        run(3);
        Thread.interrupted();
        assertThat(events).containsExactly(false, false, false);
    }
}
