package dev.steadystate.runtime.internal;

import java.util.List;

/** What instances have done in some time: the time that each has taken, and the messages that have moved between them. */
final class Census {
    /** Fewer messages than this say nothing about a rate. */
    private static final long ENOUGH = 32;

    private final ActorInstance[] members;
    private final Ring[] lanes;
    private final long[] spentNs;
    private final long[] moved;
    private long fromNs;
    private long tookNs;

    Census(List<ActorInstance> members, List<Ring> lanes) {
        this.members = members.toArray(ActorInstance[]::new);
        this.lanes = lanes.toArray(Ring[]::new);
        this.spentNs = new long[members.size()];
        this.moved = new long[lanes.size()];
    }

    void begin(long nowNs) {
        fromNs = nowNs;
        for (int i = 0; i < members.length; i++) {
            spentNs[i] = members[i].life.effort().spentNs();
        }
        for (int i = 0; i < lanes.length; i++) {
            moved[i] = lanes[i].tail.getOpaque();
        }
    }

    void end(long nowNs) {
        tookNs = Math.max(1, nowNs - fromNs);
        for (int i = 0; i < members.length; i++) {
            spentNs[i] = members[i].life.effort().spentNs() - spentNs[i];
        }
        for (int i = 0; i < lanes.length; i++) {
            moved[i] = lanes[i].tail.getOpaque() - moved[i];
        }
    }

    /** Which part of a processor a member has taken. */
    double load(int member) {
        return (double) spentNs[member] / tookNs;
    }

    /** By how much messages have moved faster than in another census, as a natural logarithm; NaN if too few have. */
    double gainOver(Census other) {
        double sum = 0;
        int counted = 0;
        for (int i = 0; i < lanes.length; i++) {
            if (Math.max(moved[i], other.moved[i]) >= ENOUGH) {
                sum += Math.log((moved[i] + 1.0) / tookNs) - Math.log((other.moved[i] + 1.0) / other.tookNs);
                counted++;
            }
        }
        return counted == 0 ? Double.NaN : sum / counted;
    }
}
