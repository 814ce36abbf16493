package dev.steadystate.runtime.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.steadystate.runtime.internal.StoreBuffers.Program;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The three places where one thread publishes and then looks who sleeps, while the other says that it sleeps and then looks what
 * was published. With both fences nobody is forgotten in any interleaving; without either one somebody is, and the model finds it.
 */
final class FencesModelTest {
    // ---- an instance goes to rest while a message is sent to it

    private static final List<String> LANE = List.of("tail", "waits", "state", "queued");
    private static final int SCHEDULED = 0;
    private static final int CHECKING = 1;
    private static final int IDLE = 2;

    private static Program sender(boolean fenced) {
        Program program = new Program().store("tail", 1);
        if (fenced) {
            program.fence();
        }
        return program.load("waits")
                .unless(1, 5)
                .cas("state", CHECKING, SCHEDULED)
                .cas("state", IDLE, SCHEDULED)
                .unless(IDLE, 1)
                .cas("queued", 0, 1)
                .fence();
    }

    private static Program receiver(boolean announced, boolean checked) {
        Program program = new Program().store("waits", 1);
        if (announced) {
            program.fence();
        }
        program.load("tail").unless(0, checked ? 6 : 5).store("state", CHECKING);
        if (checked) {
            program.fence();
        }
        return program.load("tail").unless(0, 1).cas("state", CHECKING, IDLE).fence();
    }

    private static boolean isMessageForgotten(Program sender, Program receiver) {
        return new StoreBuffers(LANE, sender, receiver)
                .canEndIn(end -> end.get(0) == 1 && end.get(2) == IDLE && end.get(3) == 0);
    }

    @Test
    void aMessageIsNeverForgotten() {
        assertThat(isMessageForgotten(sender(true), receiver(true, true))).isFalse();
    }

    @Test
    void withoutTheSendersFenceAMessageIsForgotten() {
        assertThat(isMessageForgotten(sender(false), receiver(true, true))).isTrue();
    }

    @Test
    void withoutTheReceiversFencesAMessageIsForgotten() {
        assertThat(isMessageForgotten(sender(true), receiver(false, false))).isTrue();
    }

    // ---- a worker parks while an instance is sent to it

    private static final List<String> WORKER = List.of("inbox", "parked", "asleep", "permit");

    private static Program waker(boolean fenced) {
        Program program = new Program().store("inbox", 1);
        if (fenced) {
            program.fence();
        }
        return program.load("parked")
                .unless(1, 3)
                .cas("parked", 1, 0)
                .unless(1, 1)
                .cas("permit", 0, 1);
    }

    private static Program parker(boolean fenced) {
        Program program = new Program().store("parked", 1);
        if (fenced) {
            program.fence();
        }
        return program.load("inbox").unless(0, 1).store("asleep", 1);
    }

    private static boolean isInstanceForgotten(Program waker, Program parker) {
        return new StoreBuffers(WORKER, waker, parker)
                .canEndIn(end -> end.get(0) == 1 && end.get(2) == 1 && end.get(3) == 0);
    }

    @Test
    void aParkedWorkerIsNeverForgotten() {
        assertThat(isInstanceForgotten(waker(true), parker(true))).isFalse();
    }

    @Test
    void withoutTheWakersFenceAParkedWorkerIsForgotten() {
        assertThat(isInstanceForgotten(waker(false), parker(true))).isTrue();
    }

    @Test
    void withoutTheParkersFenceAParkedWorkerIsForgotten() {
        assertThat(isInstanceForgotten(waker(true), parker(false))).isTrue();
    }

    // ---- the guard ends its watch while a worker begins to work, and queues something

    private static final List<String> WATCH = List.of("working", "line", "ended", "asleep", "permit");

    private static Program worker(boolean fenced) {
        Program program = new Program().store("working", 1).store("line", 1);
        if (fenced) {
            program.fence();
        }
        return program.load("ended").unless(1, 1).cas("permit", 0, 1);
    }

    private static Program guard(boolean fenced) {
        Program program = new Program().store("ended", 1);
        if (fenced) {
            program.fence();
        }
        return program.load("working").unless(0, 1).store("asleep", 1);
    }

    private static boolean isLineUnwatched(Program worker, Program guard) {
        return new StoreBuffers(WATCH, worker, guard)
                .canEndIn(end -> end.get(1) == 1 && end.get(3) == 1 && end.get(4) == 0);
    }

    @Test
    void aWorkersLineIsNeverUnwatched() {
        assertThat(isLineUnwatched(worker(true), guard(true))).isFalse();
    }

    @Test
    void withoutOneOfTheFencesAWorkersLineIsUnwatched() {
        assertThat(isLineUnwatched(worker(false), guard(true))).isTrue();
        assertThat(isLineUnwatched(worker(true), guard(false))).isTrue();
    }
}
