package dev.steadystate.runtime.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.steadystate.OnExhausted;
import dev.steadystate.runtime.Failure;
import dev.steadystate.runtime.GraphState;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A troupe restarts together when one of its members escalates. */
final class TroupesTest extends FailingActors {
    private Script member(String name, Throwable... failures) {
        Script script = ticking(spec(name, 0, OnExhausted.ESCALATE).troupe("t").build(), failures);
        script.onBirth(() -> events.add(name + " is made"));
        return script.onStart(() -> events.add(name + " starts"));
    }

    @Test
    void aTroupeRestartsInTheOrderOfItsMembersAllMadeBeforeAnyStartsAllStartedBeforeAnyRuns() {
        ActorSpec.Builder rule = spec("B", 1, OnExhausted.ESCALATE).troupe("t");
        Script a = member("A");
        Script b = ticking(rule.build(), failure, failure);
        b.onBirth(() -> events.add("B is made")).onStart(() -> events.add("B starts"));
        Script c = member("C");
        run(11);
        int before = events.size();
        run(10);
        assertThat(events.subList(before, events.size()))
                .startsWith("A is made", "B is made", "C is made", "A starts", "B starts", "C starts")
                .as("each goes on with its own state")
                .contains("B tick 1")
                .doesNotContain("A tick 1", "C tick 1");
        assertThat(List.of(a.instance.regeneration(), b.instance.regeneration(), c.instance.regeneration()))
                .containsExactly(1, 2, 1);
        Failure told = c.instance.lastFailure().orElseThrow();
        assertThat(told).hasToString("B-0 failed in tick(), attempt 2: java.lang.IllegalStateException");
        assertThat(told.cause()).isSameAs(failure);
    }

    @Test
    void aMemberThatWaitsForItsOwnRestartComesWithItsTroupeAndIsCountedOnce() {
        Script a = ticking(
                ActorSpec.named("A")
                        .troupe("t")
                        .restarts(5, 60_000_000_000L, 50_000_000, 50_000_000, 0, OnExhausted.ESCALATE)
                        .build(),
                new IllegalArgumentException("A's own"));
        ActorSpec.Builder rule = spec("B", 1, OnExhausted.ESCALATE).troupe("t");
        Script b = ticking(rule.build(), failure, failure);
        run(30);
        assertThat(a.instance.regeneration()).isEqualTo(1);
        assertThat(a.instance.lastFailure().orElseThrow().actor()).isEqualTo("A");
        assertThat(a.instance.life.phase()).as("earlier than by itself").isEqualTo(Life.Phase.RUNNING);
        assertThat(b.instance.regeneration()).isEqualTo(2);
    }

    @Test
    void aConstructorThatFailsWhileTheTroupeRestartsIsTriedAgainAloneAndTheOthersRun() {
        ActorSpec.Builder rule = spec("B", 2, OnExhausted.ESCALATE).troupe("t");
        Script b = ticking(rule.build(), failure, failure, failure);
        Script c = ticking(spec("C", 3, OnExhausted.ESCALATE).troupe("t").build());
        c.onBirth(() -> {
            if (c.instance.regeneration() == 1) {
                throw new IllegalArgumentException("not yet");
            }
        });
        run(100);
        assertThat(b.instance.life.phase()).isEqualTo(Life.Phase.RUNNING);
        assertThat(c.instance.life.phase()).isEqualTo(Life.Phase.RUNNING);
        assertThat(c.instance.regeneration()).isEqualTo(2);
    }

    @Test
    void aClassThatCannotBeLoadedIsNotEscalatedButStopsTheGraph() {
        NoClassDefFoundError absent = new NoClassDefFoundError("absent/Driver");
        Script a = member("A", absent);
        Script b = member("B");
        run(10);
        assertThat(a.instance.regeneration()).isZero();
        assertThat(b.instance.regeneration()).as("nobody restarts for its sake").isZero();
        assertThat(graph.state()).isEqualTo(GraphState.STOPPED_UNCLEANLY);
        assertThatThrownBy(() -> graph.awaitStopped(Graphs.LONG)).hasRootCause(absent);
    }
}
