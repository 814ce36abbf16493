package dev.steadystate.runtime.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How many activations an actor is asked for before their commit; each look at the watch finds a microsecond later. */
final class EffortTest {
    private final Stopwatch watch = Stopwatch.even();
    private final Effort effort = new Effort();
    private int available;
    private int asked;

    private final Activations actor = new Activations(new Script(Graphs.graph(1), "Actor").instance) {
        @Override
        public boolean ready() {
            return available > 0;
        }

        @Override
        public int work(int limit) {
            asked = limit;
            int done = Math.min(limit, available);
            available -= done;
            return done;
        }
    };

    private int work(int messages) throws Throwable {
        available = messages;
        return effort.work(actor, false, watch);
    }

    @Test
    void whoIsQuickAndHasMuchToDoIsAskedForEverMore() throws Throwable {
        for (int turn = 0; turn < 20; turn++) {
            int done = work(10_000);
            assertThat(done).isEqualTo(asked);
            assertThat(effort.mayGoOn()).isTrue();
        }
        assertThat(asked).isEqualTo(4096);
    }

    /** To ask again costs more than to handle one message: only the first time does it end as asked. */
    @Test
    void whoGetsOneMessageAtATimeIsNotTakenForOneWhoHasMore() throws Throwable {
        work(1);
        assertThat(effort.mayGoOn()).isTrue();
        work(0);
        for (int message = 0; message < 100; message++) {
            work(1);
            assertThat(effort.mayGoOn()).isFalse();
        }
        assertThat(asked).isEqualTo(2);
        assertThat(effort.activations()).isEqualTo(101);
    }

    @Test
    void anActorThatIsAskedSinglyMayGoOnAfterEach() throws Throwable {
        work(10_000);
        available = 10;
        assertThat(effort.work(actor, true, watch)).isEqualTo(1);
        assertThat(effort.mayGoOn()).isTrue();
    }
}
