package dev.steadystate.testing;

import dev.steadystate.runtime.internal.ActorInstance;
import dev.steadystate.runtime.internal.LaneOutput;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/** The lanes behind a sending port of a stub, in one instance, and what its own handlers have sent. */
final class StubLanesOut {
    private final StubOutput<?> port;
    private final LaneOutput[] lanes;
    private final Queue<Object> own = new ArrayDeque<>();
    private int turn;

    StubLanesOut(ActorInstance instance, StubOutput<?> port) {
        this.port = port;
        this.lanes = Arrays.stream(instance.outputs())
                .filter(lane -> lane.channel().equals(port.channel()))
                .toArray(LaneOutput[]::new);
    }

    boolean isOf(StubOutput<?> other) {
        return port == other;
    }

    void begin(long nowNs) {
        StubSchedule schedule = port.schedule();
        if (schedule != null) {
            schedule.begin(nowNs);
        }
    }

    boolean isAhead(long nowNs) {
        StubSchedule schedule = port.schedule();
        return schedule != null && schedule.isAhead(nowNs);
    }

    long dueNs() {
        StubSchedule schedule = port.schedule();
        return schedule == null ? Long.MAX_VALUE : schedule.dueNs();
    }

    void add(Object message) {
        own.add(message);
    }

    void forgetOwn() {
        own.clear();
    }

    boolean hasSentOwn() {
        return own.isEmpty();
    }

    boolean canSend(long nowNs) {
        return (!own.isEmpty() || port.hasNext(nowNs)) && !isClosed() && hasRoom();
    }

    private boolean isClosed() {
        return Arrays.stream(lanes).allMatch(LaneOutput::isClosed);
    }

    private boolean hasRoom() {
        if (port.isBroadcast()) {
            return Arrays.stream(lanes).allMatch(lane -> lane.hasRoom(1));
        }
        for (int i = 0; i < lanes.length; i++) {
            int candidate = (turn + i) % lanes.length;
            if (lanes[candidate].hasRoom(1)) {
                turn = candidate;
                return true;
            }
        }
        return false;
    }

    /** Sends the next message; false if another instance was faster. */
    boolean send(long nowNs) {
        Object message = next(nowNs);
        if (message == null) {
            return false;
        }
        if (port.isBroadcast()) {
            for (LaneOutput each : lanes) {
                each.sendAny(message);
            }
        } else {
            lanes[turn].sendAny(message);
            turn = (turn + 1) % lanes.length;
        }
        return true;
    }

    private @Nullable Object next(long nowNs) {
        Object message = own.poll();
        return message == null ? port.next(nowNs) : message;
    }

    boolean canClose() {
        return port.isOver() && own.isEmpty() && !isClosed();
    }

    /** Closes the lanes when all has been sent; true if it did. */
    boolean close() {
        if (!canClose()) {
            return false;
        }
        for (LaneOutput each : lanes) {
            each.close();
        }
        return true;
    }
}
