package dev.steadystate.runtime.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * Finds the homes of a pool's instances. While a worker has no time left it looks what every instance costs. If only few
 * instances are busy it tries other homes for them, one after the other, and keeps what moves more messages; if there
 * are many it cuts their line into parts of the same weight. The longer that changes nothing, the more seldom it looks.
 */
final class Balancer {
    private static final long LOOK_NS = TimeUnit.MILLISECONDS.toNanos(10);
    private static final long LONGEST_NS = TimeUnit.SECONDS.toNanos(30);
    private static final long WARM_UP_NS = TimeUnit.MILLISECONDS.toNanos(100);
    private static final long FIRST_NS = TimeUnit.MILLISECONDS.toNanos(250);
    /** Between two looks there is so much time for each instance. */
    private static final long EACH_NS = TimeUnit.MICROSECONDS.toNanos(20);

    /** Who rests for less than this part of the time has no time to spare. */
    private static final double REST = 0.15;
    /** So many looks in a row must show a change before it is one. */
    private static final int LOOKS = 3;
    /** What takes less than this is not counted. */
    private static final double IDLE = 0.01;
    /** With more busy instances than this, they are not tried one by one. */
    static final int FEW = 12;

    private final List<ActorInstance> members;
    private final Worker[] workers;
    private final long[] restedNs;
    private final Census census;
    private final AtomicBoolean busy = new AtomicBoolean();
    private volatile long dueNs;

    // Of whoever has set busy.
    private boolean counting;
    private long fromNs;
    private @Nullable Trials trials;
    private double[] settled = {};
    private int changed;
    private long nextTrialsNs;
    private long pauseNs = FIRST_NS;

    /** {@code members}: neighbours side by side. */
    Balancer(List<ActorInstance> members, Worker[] workers, long nowNs) {
        this.members = List.copyOf(members);
        this.workers = workers.clone();
        this.restedNs = new long[workers.length];
        this.census = new Census(members, List.of());
        this.nextTrialsNs = nowNs + WARM_UP_NS;
        this.dueNs = nowNs;
    }

    boolean isDue(long nowNs) {
        return nowNs - dueNs >= 0;
    }

    /** Called by any worker when it is due; only one at a time does it. */
    void tick(long nowNs) {
        if (!busy.get() && busy.compareAndSet(false, true)) {
            if (isDue(nowNs)) {
                dueNs = nowNs + step(nowNs);
            }
            busy.set(false);
        }
    }

    /** Returns after what time to go on. */
    private long step(long nowNs) {
        Trials running = trials;
        if (running != null) {
            return running.isOver() ? conclude(nowNs) : running.step(nowNs);
        }
        counting = !counting;
        if (counting) {
            census.begin(nowNs);
            for (int i = 0; i < restedNs.length; i++) {
                restedNs[i] = workers[i].rests.takenNs();
            }
            fromNs = nowNs;
            return LOOK_NS;
        }
        census.end(nowNs);
        if (somebodyHasNoTime(nowNs)) {
            consider(nowNs);
        }
        return trials != null ? 0 : LOOK_NS + EACH_NS * members.size();
    }

    private boolean somebodyHasNoTime(long nowNs) {
        for (int i = 0; i < restedNs.length; i++) {
            if (!workers[i].isParked() && workers[i].rests.takenNs() - restedNs[i] < REST * (nowNs - fromNs)) {
                return true;
            }
        }
        return false;
    }

    private void consider(long nowNs) {
        double[] loads = new double[members.size()];
        double[] ofWorkers = new double[workers.length];
        List<ActorInstance> working = new ArrayList<>();
        for (int i = 0; i < loads.length; i++) {
            ActorInstance each = members.get(i);
            loads[i] = census.load(i);
            ofWorkers[each.home] += loads[i];
            if (loads[i] > IDLE) {
                working.add(each);
            }
        }
        if (working.size() > FEW || (working.isEmpty() && members.size() > FEW)) {
            recut(loads, ofWorkers);
        } else if (working.size() > 1 && (nowNs - nextTrialsNs >= 0 || hasChanged(loads))) {
            trials = new Trials(working, loadsOf(working, loads), workers.length);
        }
    }

    /** Whether the work has been spread in another way than after the last trials, in several looks one after the other. */
    private boolean hasChanged(double[] loads) {
        if (settled.length == 0) {
            settled = loads;
        }
        changed = Plan.differ(loads, settled) ? changed + 1 : 0;
        if (changed < LOOKS) {
            return false;
        }
        pauseNs = FIRST_NS;
        return true;
    }

    private double[] loadsOf(List<ActorInstance> working, double[] loads) {
        double[] own = new double[working.size()];
        for (int i = 0; i < own.length; i++) {
            own[i] = loads[members.indexOf(working.get(i))];
        }
        return own;
    }

    private void recut(double[] loads, double[] ofWorkers) {
        int[] homes = Plan.cut(loads, workers.length);
        double[] then = new double[workers.length];
        for (int i = 0; i < loads.length; i++) {
            then[homes[i]] += loads[i];
        }
        if (Plan.most(then) < 0.9 * Plan.most(ofWorkers)) {
            for (int i = 0; i < loads.length; i++) {
                members.get(i).home = homes[i];
            }
        }
    }

    private long conclude(long nowNs) {
        trials = null;
        counting = false;
        nextTrialsNs = nowNs + pauseNs;
        pauseNs = Math.min(2 * pauseNs, LONGEST_NS);
        settled = new double[0];
        changed = 0;
        return 0;
    }
}
