package dev.steadystate.runtime.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What turns and rests are found to take, as a worker asks; the time is the test's. */
final class StopwatchTest {
    private long nowNs;
    private long spentNs;
    private long restedNs;
    private int looks;
    private final Stopwatch watch = new Stopwatch(() -> {
        looks++;
        return nowNs;
    });

    @ParameterizedTest
    @CsvSource({"100, 100000", "900, 10000", "5000, 1000", "3000000, 10"})
    void turnsAreAddedUpWhetherEachIsTimedOrOnlySome(long turnNs, int turns) {
        for (int i = 0; i < turns; i++) {
            watch.begin();
            nowNs += turnNs;
            end();
        }

        assertThat(spentNs).isCloseTo(turnNs * turns, withinPercentage(5));
    }

    @Test
    void ofVeryShortTurnsOnlySomeAreTimed() {
        for (int i = 0; i < 10_000; i++) {
            watch.begin();
            nowNs += 100;
            end();
        }

        assertThat(looks).isLessThan(2 * 10_000 / 4);
    }

    /** An actor on a thread of its own, in one turn for ever, that has to wait for each message. */
    @ParameterizedTest
    @CsvSource({"300, 200", "200, 600", "300, 5000", "5000, 300"})
    void restsWithinATurnAreNoPartOfIt(long workNs, long restNs) {
        int rests = 50_000;
        watch.begin();
        for (int i = 1; i <= rests; i++) {
            nowNs += workNs;
            if ((i & 15) == 0) {
                spentNs += watch.split();
            }
            rest(restNs);
        }
        end();

        assertThat(spentNs).isCloseTo(workNs * rests, withinPercentage(10));
        assertThat(restedNs).isCloseTo(restNs * rests, withinPercentage(10));
    }

    /** As a worker lingers: a rest that is no very short one is found out when it has lasted a microsecond. */
    private void rest(long restNs) {
        boolean timed = watch.timesRest();
        if (timed) {
            spentNs += watch.split();
        }
        if (!timed && restNs > 1_000) {
            timed = true;
            nowNs += 1_000;
            spentNs += watch.split();
            nowNs += restNs - 1_000;
        } else {
            nowNs += restNs;
        }
        if (timed) {
            restedNs += watch.rested();
        } else {
            watch.restedBriefly();
        }
        restedNs += watch.takeBriefNs();
    }

    private void end() {
        if (watch.isTimed()) {
            spentNs += watch.end();
            restedNs += watch.takeBriefNs();
        }
    }
}
