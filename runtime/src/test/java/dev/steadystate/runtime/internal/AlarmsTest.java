package dev.steadystate.runtime.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.steadystate.runtime.GraphClock;
import org.junit.jupiter.api.Test;

/** Alarms that go off because a busy worker has read the time, before the clock's thread gets to it. */
class AlarmsTest {
    private final Sleeper sleeper = new Sleeper();
    private final Alarm alarm = new Alarm(sleeper, 0);
    private final long now = System.nanoTime();

    private static final class Sleeper extends Party {
        private int wakeUps;

        Sleeper() {
            super("sleeper");
        }

        @Override
        boolean isWaiting() {
            return true;
        }

        @Override
        void wake() {
            wakeUps++;
        }
    }

    @Test
    void anAlarmThatIsDueGoesOffOnce() {
        Alarms alarms = new Alarms(GraphClock.system());
        alarms.set(alarm, now);

        alarms.ring(now);
        alarms.ring(now);

        assertThat(sleeper.wakeUps).isEqualTo(1);
    }

    @Test
    void anAlarmThatIsNotDueStays() {
        Alarms alarms = new Alarms(GraphClock.system());
        alarms.set(alarm, now + 1);

        alarms.ring(now);

        assertThat(sleeper.wakeUps).isZero();
    }

    @Test
    void anAlarmThatWasPutOffStays() {
        Alarms alarms = new Alarms(GraphClock.system());
        alarms.set(alarm, now);
        alarms.set(alarm, now + 1);

        alarms.ring(now);

        assertThat(sleeper.wakeUps).isZero();
    }

    @Test
    void alarmsOfAnotherClockDoNotGoByTheMachinesTime() {
        ManualClock clock = new ManualClock();
        Alarms alarms = new Alarms(clock);
        alarms.set(alarm, clock.nanoTime() - 1);

        alarms.ring(System.nanoTime());

        assertThat(sleeper.wakeUps).isZero();
    }
}
