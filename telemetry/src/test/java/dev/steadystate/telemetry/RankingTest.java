package dev.steadystate.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Values of a window stay in order as they come and go. */
final class RankingTest {
    private static final List<Double> PERCENTILES = List.of(1.0, 25.0, 50.0, 99.0, 100.0);

    @Test
    void whateverIsPutItsSpreadIsThatOfTheValuesSorted() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            int places = 1 + random.nextInt(20);
            int kinds = 1 + random.nextInt(10); // few, so that many are equal
            Ranking ranking = new Ranking(places);
            long[] values = new long[places];
            Arrays.fill(values, Ranking.UNKNOWN);
            for (int step = 0; step < 100; step++) {
                int place = random.nextInt(places);
                values[place] = random.nextInt(4) == 0 ? Ranking.UNKNOWN : random.nextInt(kinds);
                ranking.put(place, values[place]);
                assertThat(figures(ranking.spread(PERCENTILES)))
                        .as("seed %d, round %d, step %d", seed, round, step)
                        .isEqualTo(figures(sorted(values)));
            }
        }
    }

    private static Spread sorted(long[] values) {
        long[] known = Arrays.stream(values)
                .filter(value -> value != Ranking.UNKNOWN)
                .sorted()
                .toArray();
        return Spread.of(known, known.length, PERCENTILES);
    }

    private static List<Double> figures(Spread spread) {
        List<Double> figures = new ArrayList<>(List.of(
                (double) spread.count(), spread.average(), spread.least(), spread.greatest(), spread.deviation()));
        PERCENTILES.forEach(each -> figures.add(spread.percentile(each)));
        return figures;
    }

    @Test
    void ofNothingThereIsNoSpread() {
        Ranking ranking = new Ranking(3);
        assertThat(ranking.spread(PERCENTILES)).isSameAs(Spread.NONE);
        ranking.put(1, 5);
        ranking.put(1, Ranking.UNKNOWN);
        assertThat(ranking.spread(PERCENTILES)).isSameAs(Spread.NONE);
    }
}
