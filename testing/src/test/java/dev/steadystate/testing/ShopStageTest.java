package dev.steadystate.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.steadystate.runtime.DeadLetter;
import dev.steadystate.runtime.GraphState;
import dev.steadystate.testing.graphs.Shop;
import dev.steadystate.testing.graphs.Shop.Bill;
import dev.steadystate.testing.graphs.Shop.Line;
import dev.steadystate.testing.graphs.ShopStage;
import dev.steadystate.testing.graphs.TestPrices;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A stage plays the world outside, replaces modules, and shows every kind of channel; on threads and simulated. */
@GraphTest(value = Shop.class, modules = TestPrices.class)
final class ShopStageTest {
    static List<StageMode> modes() {
        return List.of(
                StageMode.threads(),
                StageMode.simulated(1),
                StageMode.simulated(2),
                StageMode.simulated(3, Policy.UNIFORM),
                StageMode.simulated(5, Policy.PCT));
    }

    @ParameterizedTest
    @MethodSource("modes")
    void whatGoesInComesOutWithThePricesOfTheTest(StageMode mode) {
        try (ShopStage stage = new ShopStage(mode)) {
            stage.testPrices(new TestPrices(5));
            stage.lines()
                    .send(new Line("tea", 1), new Line("tea", 2), new Line("milk", 3))
                    .close();
            stage.run();
            assertThat(stage.bills().all())
                    .containsExactlyInAnyOrder(new Bill("tea", 5), new Bill("tea", 10), new Bill("milk", 15));
            assertThat(stage.lines().all()).hasSize(3);
            assertThat(stage.lines().waiting()).isZero();
            assertThat(stage.copies().sent()).as("a copy for each of two").isEqualTo(6);
            assertThat(stage.state()).isEqualTo(GraphState.STOPPED);
        }
    }

    @ParameterizedTest
    @MethodSource("modes")
    void moreThanFitsGoesInAsThereIsRoom(StageMode mode) {
        try (ShopStage stage = new ShopStage(mode)) {
            for (int i = 1; i <= 100; i++) {
                stage.lines().send(new Line("tea", i));
            }
            stage.lines().close();
            stage.run();
            assertThat(stage.bills().all()).hasSize(100).doesNotHaveDuplicates();
        }
    }

    /** After each look at the port the test's thread stands still until the graph has taken all that went in. */
    @Test
    void roomThatIsMadeWhileTheTestStandsStillIsUsedBeforeTheGraphCountsAsQuiet() {
        try (ShopStage stage = new ShopStage(StageMode.threads())) {
            stage.replacePricer().split().onMessage(line -> {});
            for (int i = 1; i <= 30; i++) {
                stage.lines().send(new Line("tea", i));
            }
            stage.always("something is taken at last", () -> {
                long began = System.nanoTime();
                while (stage.split().taken() + stage.lines().waiting() < 30) {
                    if (System.nanoTime() - began > Duration.ofMinutes(1).toNanos()) {
                        return false;
                    }
                    Thread.onSpinWait();
                }
                return true;
            });
            stage.run();
            assertThat(stage.lines().waiting()).isZero();
        }
    }

    @ParameterizedTest
    @MethodSource("modes")
    void aPoisonousMessageIsSeenAmongTheDeadLetters(StageMode mode) {
        try (ShopStage stage = new ShopStage(mode)) {
            stage.lines()
                    .send(new Line("tea", 1), new Line("air", 0), new Line("tea", 2))
                    .close();
            stage.run();
            assertThat(stage.rejects().all()).singleElement().satisfies(letter -> {
                assertThat(letter.message()).isEqualTo(new Line("air", 0));
                assertThat(letter.attempts()).isEqualTo(2);
            });
            assertThat(stage.bills().all()).hasSize(2);
        }
    }

    @ParameterizedTest
    @MethodSource("modes")
    void aPlannedFaultCountsAsAnAttemptOfTheMessageItStrikes(StageMode mode) {
        try (ShopStage stage = new ShopStage(mode)) {
            stage.lines().send(new Line("tea", 1)).close();
            for (int i = 0; i < 2; i++) {
                stage.pricer(i).failAt(1, () -> new IllegalStateException("first"));
                stage.pricer(i).failAt(2, () -> new IllegalStateException("second"));
            }
            stage.run();
            List<DeadLetter<Line>> letters = stage.rejects().all();
            assertThat(letters)
                    .singleElement()
                    .satisfies(letter -> assertThat(letter.attempts()).isEqualTo(2));
        }
    }

    @ParameterizedTest
    @MethodSource("modes")
    void theInstancesOfAStubShareTheirWork(StageMode mode) {
        List<Line> seen = new CopyOnWriteArrayList<>();
        try (ShopStage stage = new ShopStage(mode)) {
            ShopStage.PricerStub pricer = stage.replacePricer();
            pricer.split().onMessage(line -> {
                seen.add(line);
                pricer.priced().send(new Bill(line.item(), -1));
            });
            stage.lines()
                    .send(new Line("a", 1), new Line("b", 1), new Line("c", 1))
                    .close();
            stage.run();
            assertThat(seen).extracting(Line::item).containsExactlyInAnyOrder("a", "b", "c");
            assertThat(stage.bills().all()).extracting(Bill::cents).containsExactly(-1L, -1L, -1L);
        }
    }

    @ParameterizedTest
    @MethodSource("modes")
    void aStubThatBroadcastsCopiesToAll(StageMode mode) {
        try (ShopStage stage = new ShopStage(mode)) {
            stage.replaceTill(till -> till.copies().send(new Bill("tea", 1)));
            stage.run();
            assertThat(stage.clerk().activations()).isEqualTo(1);
            assertThat(stage.auditor().activations()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @MethodSource("modes")
    void aStallThatIsPlannedDelaysAndLosesNothing(StageMode mode) {
        try (ShopStage stage = new ShopStage(mode)) {
            stage.auditor().stallAt(2, Duration.ofMillis(20));
            stage.lines()
                    .send(new Line("tea", 1), new Line("tea", 2), new Line("tea", 3))
                    .close();
            stage.runUntil(
                    Duration.ofMinutes(1),
                    "all are audited",
                    () -> stage.auditor().activations() == 3);
            assertThat(stage.now()).isGreaterThanOrEqualTo(Duration.ofMillis(20));
        }
    }
}
