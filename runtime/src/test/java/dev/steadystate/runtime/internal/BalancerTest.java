package dev.steadystate.runtime.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.steadystate.Overflow;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How a pool finds homes for its instances; time and throughput are made up. */
final class BalancerTest {
    private final Graph graph = Graphs.graph(2);
    private final Script generator = new Script(graph, "Generator");
    private final Script worker = new Script(graph, "Worker");
    private final Script logger = new Script(graph, "Logger");
    private final LongChannel numbers = graph.longChannel("numbers", 4, Overflow.BACKPRESSURE, Lanes.dealt(1, 1));
    private final LongChannel messages = graph.longChannel("messages", 4, Overflow.BACKPRESSURE, Lanes.dealt(1, 1));
    private final List<ActorInstance> line;

    BalancerTest() {
        numbers.output(generator.instance, 0);
        numbers.input(worker.instance, 0);
        messages.output(worker.instance, 0);
        messages.input(logger.instance, 0);
        line = List.of(generator.instance, worker.instance, logger.instance);
    }

    @Test
    void neighboursStandSideBySideBehindTheirSource() {
        List<ActorInstance> mixed = List.of(logger.instance, worker.instance, generator.instance);
        assertThat(Neighbours.inOrder(mixed)).containsExactlyElementsOf(line);
    }

    @Test
    void aLineIsCutIntoPartsOfTheSameWeight() {
        assertThat(Plan.cut(new double[] {1, 1, 1, 1}, 2)).containsExactly(0, 0, 1, 1);
        assertThat(Plan.cut(new double[] {0.2, 1.4, 0.6}, 2)).containsExactly(0, 0, 1);
        assertThat(Plan.cut(new double[] {0, 0, 0}, 2)).containsOnly(0);
        assertThat(Plan.cut(new double[] {3, 1, 1, 1}, 3)).containsExactly(0, 1, 2, 2);
    }

    @Test
    void plansWithOtherNamesForTheWorkersAreTheSame() {
        assertThat(Plan.shape(new int[] {0, 0, 1})).isEqualTo(Plan.shape(new int[] {1, 1, 0}));
        assertThat(Plan.shape(new int[] {0, 1, 0})).isNotEqualTo(Plan.shape(new int[] {0, 1, 1}));
    }

    @Test
    void allPlansOfThreeStagesOnTwoWorkersAreTried() {
        List<int[]> variants = Plan.variants(new int[] {0, 0, 0}, new double[] {1, 1, 1}, 2);
        assertThat(variants.stream().map(Plan::shape).distinct()).contains("0 0 0 ", "0 0 1 ", "0 1 1 ", "0 1 0 ");
    }

    @Test
    void whatMovesMostMessagesIsKept() {
        for (String best : List.of("0 0 0 ", "0 0 1 ", "0 1 1 ", "0 1 0 ")) {
            for (ActorInstance each : line) {
                each.home = 0;
            }
            run(shape -> shape.equals(best) ? 1.3 : 1);
            assertThat(homes()).isEqualTo(best);
        }
    }

    @Test
    void whatIsHardlyBetterIsNotWorthAMove() {
        run(shape -> shape.equals("0 0 0 ") ? 1 : 1.03);
        assertThat(homes()).isEqualTo("0 0 0 ");
    }

    @Test
    void withoutMessagesThereIsNothingToTry() {
        assertThat(run(shape -> 0)).isLessThan(30);
        assertThat(homes()).isEqualTo("0 0 0 ");
    }

    /** Runs trials in which each plan moves so many messages a microsecond; returns after how many steps they were over. */
    private int run(ToDoubleFunction<String> rate) {
        Trials trials = new Trials(line, new double[] {0.2, 0.6, 0.2}, 2);
        long nowNs = Long.MAX_VALUE - 1_000;
        int steps = 0;
        while (!trials.isOver()) {
            long ns = trials.step(nowNs);
            long moved = (long) (rate.applyAsDouble(homes()) * ns / 1_000);
            lanes().forEach(lane -> lane.tail.setRelease(lane.tail.getAcquire() + moved));
            nowNs += ns;
            steps++;
        }
        return steps;
    }

    private Stream<Ring> lanes() {
        return line.stream().flatMap(each -> each.lanesOut().stream());
    }

    private String homes() {
        return Plan.shape(line.stream().mapToInt(each -> each.home).toArray());
    }
}
