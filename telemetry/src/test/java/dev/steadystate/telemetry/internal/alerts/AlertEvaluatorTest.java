package dev.steadystate.telemetry.internal.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.steadystate.Colour;
import dev.steadystate.Figure;
import dev.steadystate.runtime.TelemetryFacts.AlertFacts;
import dev.steadystate.runtime.TelemetryFacts.Kind;
import dev.steadystate.telemetry.FakeGraph;
import dev.steadystate.telemetry.SetFigures;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Alerts are raised when their figures have been beyond their limits for long enough, and end in the same way. */
class AlertEvaluatorTest {
    private static final long SECOND = 1_000_000_000L;

    private final SetFigures figures = new SetFigures();
    private long now = 1_000 * SECOND;

    /** One actor Source, two of Worker; lane 0 is of channel orders, lanes 1 and 2 are of numbers. */
    private static AlertEvaluator evaluator(AlertFacts... alerts) {
        return new AlertEvaluator(new FakeGraph("Net")
                .instance("Source", 0)
                .instance("Worker", 0)
                .instance("Worker", 1)
                .lane("orders", 0, 8)
                .lane("numbers", 0, 8)
                .lane("numbers", 1, 8)
                .alerts(List.of(alerts)));
    }

    private static AlertFacts alert(Kind kind, String element, Figure figure, boolean above, double limit, long forNs) {
        return new AlertFacts("a", kind, element, figure, above, limit, 0, forNs, Colour.ORANGE, "");
    }

    private AlertBoard after(long ns, AlertEvaluator evaluator) {
        now += ns;
        return evaluator.look(figures.at(now));
    }

    @Test
    void withoutATimeAnAlertIsRaisedAtOnceAndEndsAfterASecondOfCalm() {
        AlertEvaluator evaluator = evaluator(alert(Kind.ACTOR, "Source", Figure.BUSY, true, 0.9, 0));

        figures.busy[0] = 0.9;
        assertThat(after(0, evaluator).alerts()).isEmpty();
        figures.busy[0] = 0.91;
        AlertBoard raised = after(SECOND, evaluator);
        assertThat(raised.alerts()).singleElement().satisfies(alert -> {
            assertThat(alert.firing()).isTrue();
            assertThat(alert.sinceNs()).isEqualTo(now);
            assertThat(alert.value()).isEqualTo(0.91);
        });
        assertThat(raised.levelOfInstance(0)).isEqualTo(2);
        assertThat(raised.levelOfInstance(1)).isZero();
        figures.busy[0] = 0.5;
        assertThat(after(SECOND - 1, evaluator).alerts()).hasSize(1);
        assertThat(after(1, evaluator).alerts()).isEmpty();
    }

    @Test
    void withATimeItIsPendingFirstAndColoursNothing() {
        AlertEvaluator evaluator = evaluator(alert(Kind.ACTOR, "Source", Figure.BUSY, true, 0.9, 5 * SECOND));
        figures.busy[0] = 1;

        AlertBoard pending = after(0, evaluator);
        long since = now;
        assertThat(pending.alerts()).singleElement().satisfies(alert -> {
            assertThat(alert.firing()).isFalse();
            assertThat(alert.sinceNs()).isEqualTo(since);
        });
        assertThat(pending.levelOfInstance(0)).isZero();
        assertThat(after(5 * SECOND - 1, evaluator).alerts().get(0).firing()).isFalse();
        assertThat(after(1, evaluator).alerts().get(0).firing()).isTrue();
    }

    @Test
    void aPendingAlertThatIsWithinItsLimitOnceBeginsAnew() {
        AlertEvaluator evaluator = evaluator(alert(Kind.ACTOR, "Source", Figure.BUSY, true, 0.9, 5 * SECOND));
        figures.busy[0] = 1;
        after(0, evaluator);
        figures.busy[0] = 0;
        assertThat(after(4 * SECOND, evaluator).alerts()).isEmpty();
        figures.busy[0] = 1;
        after(SECOND, evaluator);

        assertThat(after(4 * SECOND, evaluator).alerts().get(0).firing()).isFalse();
        assertThat(after(SECOND, evaluator).alerts().get(0).firing()).isTrue();
    }

    @Test
    void aRaisedAlertStaysThroughShortCalm() {
        AlertEvaluator evaluator = evaluator(alert(Kind.ACTOR, "Source", Figure.BUSY, true, 0.9, 5 * SECOND));
        figures.busy[0] = 1;
        after(0, evaluator);
        after(5 * SECOND, evaluator);
        long raised = now;
        figures.busy[0] = 0;
        assertThat(after(4 * SECOND, evaluator).alerts()).hasSize(1);
        figures.busy[0] = 1;
        after(SECOND, evaluator);
        figures.busy[0] = 0;

        assertThat(after(4 * SECOND, evaluator).alerts().get(0).sinceNs()).isEqualTo(raised);
        assertThat(after(SECOND, evaluator).alerts()).isEmpty();
    }

    @Test
    void belowIsBelow() {
        AlertEvaluator evaluator = evaluator(alert(Kind.CHANNEL, "orders", Figure.FILL, false, 0.125, 0));

        figures.fill(0, 1);
        assertThat(after(0, evaluator).alerts()).isEmpty();
        figures.fill(0, 0);
        assertThat(after(SECOND, evaluator).levelOfLane(0)).isEqualTo(2);
    }

    @Test
    void whatIsUnknownRaisesNothing() {
        AlertEvaluator evaluator = evaluator(
                alert(Kind.CHANNEL, "orders", Figure.LATENCY, true, 0.1, 0),
                alert(Kind.CHANNEL, "orders", Figure.LATENCY, false, 0.1, 0));

        assertThat(after(0, evaluator).alerts()).isEmpty();
    }

    @Test
    void thePercentileThatIsAskedForIsCompared() {
        AlertEvaluator evaluator =
                evaluator(new AlertFacts("a", Kind.CHANNEL, "orders", Figure.FILL, true, 0.8, 99, 0, Colour.RED, ""));
        figures.fill(0, 1, 1, 1, 6);
        assertThat(after(0, evaluator).levelOfLane(0)).isZero();
        figures.fill(0, 1, 1, 1, 7);

        assertThat(after(SECOND, evaluator).levelOfLane(0)).isEqualTo(3);
    }

    @Test
    void eachLaneAndEachInstanceCountsForItself() {
        AlertEvaluator evaluator = evaluator(
                alert(Kind.CHANNEL, "numbers", Figure.FILL, true, 0.8, 0),
                alert(Kind.ACTOR, "", Figure.BUSY, true, 0.8, 0));
        figures.fill(0, 8);
        figures.fill(2, 8);
        figures.busy[1] = 1;

        AlertBoard board = after(0, evaluator);
        assertThat(board.alerts()).hasSize(2);
        assertThat(List.of(board.levelOfLane(0), board.levelOfLane(1), board.levelOfLane(2)))
                .containsExactly(0, 0, 2);
        assertThat(List.of(board.levelOfInstance(0), board.levelOfInstance(1), board.levelOfInstance(2)))
                .containsExactly(0, 2, 0);
    }

    @Test
    void ratesAreOfAllLanesOrInstancesTogether() {
        AlertEvaluator evaluator = evaluator(
                alert(Kind.CHANNEL, "numbers", Figure.RATE, true, 100, 0),
                alert(Kind.ACTOR, "Worker", Figure.RATE, true, 100, 0));
        figures.taken[0] = 1_000;
        figures.taken[1] = 60;
        figures.taken[2] = 39;
        figures.activations[0] = 1_000;
        figures.activations[1] = 50;
        figures.activations[2] = 50;
        assertThat(after(0, evaluator).alerts()).isEmpty();
        figures.taken[2] = 41;
        figures.activations[2] = 52;

        AlertBoard board = after(SECOND, evaluator);
        assertThat(board.alerts()).extracting(RaisedAlert::value).containsExactly(101.0, 102.0);
        assertThat(List.of(board.levelOfLane(0), board.levelOfLane(1), board.levelOfLane(2)))
                .containsExactly(0, 2, 2);
        assertThat(List.of(board.levelOfInstance(0), board.levelOfInstance(1), board.levelOfInstance(2)))
                .containsExactly(0, 2, 2);
    }

    @Test
    void restartsCountForAMinute() {
        AlertEvaluator evaluator = evaluator(alert(Kind.ACTOR, "Source", Figure.RESTARTS, true, 2, 0));
        after(0, evaluator);
        for (int restart = 1; restart <= 2; restart++) {
            figures.restarts[0] = restart;
            assertThat(after(10 * SECOND, evaluator).alerts()).isEmpty();
        }
        figures.restarts[0] = 3;
        assertThat(after(10 * SECOND, evaluator).alerts())
                .extracting(RaisedAlert::value)
                .containsExactly(3.0);

        // The first one was 20 seconds before the last one.
        assertThat(after(39 * SECOND, evaluator).alerts())
                .extracting(RaisedAlert::value)
                .containsExactly(3.0);
        assertThat(after(SECOND, evaluator).alerts()).isEmpty();
    }

    @Test
    void restartsBeforeTheFirstLookAreNotOfTheLastMinute() {
        AlertEvaluator evaluator = evaluator(alert(Kind.ACTOR, "Source", Figure.RESTARTS, true, 0, 0));
        figures.restarts[0] = 5;

        assertThat(after(0, evaluator).alerts()).isEmpty();
        assertThat(after(3_600 * SECOND, evaluator).alerts()).isEmpty();
    }

    @Test
    void theMostUrgentColourCounts() {
        AlertEvaluator evaluator = evaluator(
                new AlertFacts("a", Kind.ACTOR, "Source", Figure.BUSY, true, 0.5, 0, 0, Colour.YELLOW, ""),
                new AlertFacts("b", Kind.ACTOR, "Source", Figure.BUSY, true, 0.8, 0, 0, Colour.RED, ""));
        figures.busy[0] = 0.6;
        assertThat(after(0, evaluator).levelOfInstance(0)).isEqualTo(1);
        figures.busy[0] = 0.9;

        assertThat(after(SECOND, evaluator).levelOfInstance(0)).isEqualTo(3);
    }
}
