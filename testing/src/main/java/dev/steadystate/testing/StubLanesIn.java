package dev.steadystate.testing;

import dev.steadystate.runtime.internal.ActorInstance;
import dev.steadystate.runtime.internal.LaneInput;
import java.util.Arrays;

/** The lanes behind a receiving port of a stub, in one instance; read in turn. */
final class StubLanesIn {
    private final StubInput<?> port;
    private final LaneInput[] lanes;
    private int turn;

    StubLanesIn(ActorInstance instance, StubInput<?> port) {
        this.port = port;
        this.lanes = Arrays.stream(instance.laneInputs())
                .filter(lane -> lane.channel().equals(port.channel()))
                .toArray(LaneInput[]::new);
    }

    /** Whether a message is there; then it is its lane's turn. */
    boolean canTake() {
        for (int i = 0; i < lanes.length; i++) {
            int candidate = (turn + i) % lanes.length;
            if (lanes[candidate].has(1)) {
                turn = candidate;
                return true;
            }
        }
        return false;
    }

    void take() {
        LaneInput lane = lanes[turn];
        turn = (turn + 1) % lanes.length;
        port.handle(lane.takeAny());
    }

    long latencyNs() {
        return port.latencyNs();
    }
}
