package dev.steadystate.runtime.internal;

import dev.steadystate.runtime.Activity;
import dev.steadystate.runtime.Activity.Kind;
import dev.steadystate.runtime.Failure;
import dev.steadystate.runtime.InstanceProbe;
import org.jspecify.annotations.Nullable;

/** Reads an instance from outside. */
final class InstanceGauge implements InstanceProbe {
    private static final Activity WORKING = new Activity(Kind.WORKING, "");
    private static final Activity THREAD = new Activity(Kind.THREAD, "");
    private static final Activity TIMER = new Activity(Kind.TIMER, "");
    private static final Activity RESTART = new Activity(Kind.RESTART, "");
    private static final Activity NOTHING = new Activity(Kind.NOTHING, "");

    private final ActorInstance instance;
    private final Life life;
    /** By output and by input: that it waits there. */
    private final Activity[] rooms;

    private final Activity[] inputs;

    InstanceGauge(ActorInstance instance) {
        this.instance = instance;
        this.life = instance.life;
        this.rooms = new Activity[instance.outputs().length];
        for (int i = 0; i < rooms.length; i++) {
            rooms[i] = new Activity(Kind.ROOM, instance.outputs()[i].channel());
        }
        this.inputs = new Activity[instance.inputs().length];
        for (int i = 0; i < inputs.length; i++) {
            inputs[i] = new Activity(Kind.INPUT, instance.inputs()[i].channel());
        }
    }

    @Override
    public String actor() {
        return instance.name();
    }

    @Override
    public int instance() {
        return instance.instance();
    }

    @Override
    public String packageName() {
        return instance.packageName();
    }

    @Override
    public Phase phase() {
        return switch (life.phase()) {
            case WAITING, STARTING -> life.regeneration() == 0 ? Phase.NEW : Phase.RESTARTING;
            case RUNNING -> Phase.RUNNING;
            case LEAVING, SAVING -> Phase.STOPPING;
            case ENDED -> life.hasFailed() ? Phase.FAILED : Phase.STOPPED;
        };
    }

    @Override
    public long activations() {
        return life.effort().activations();
    }

    @Override
    public long busyNs() {
        return life.effort().spentNs() + instance.inMethodNs();
    }

    @Override
    public int restarts() {
        return life.regeneration();
    }

    @Override
    public @Nullable Failure lastFailure() {
        return life.lastFailure();
    }

    @Override
    public String thread() {
        return instance.threadName();
    }

    @Override
    public long takeQueueDelayNs() {
        return instance.queueing().take();
    }

    @Override
    public boolean hasVoted() {
        return life.ballot().hasVoted() || life.phase() == Life.Phase.ENDED;
    }

    // ---- what it does

    @Override
    public Activity activity() {
        Life.Phase phase = life.phase();
        if (phase == Life.Phase.ENDED || !instance.hasCrew()) {
            return NOTHING;
        }
        if (instance.isWaiting()) {
            return phase == Life.Phase.WAITING ? untilBorn() : announced();
        }
        return switch (instance.crew().does(instance)) {
            case WORKS -> WORKING;
            case LINGERS -> lacking();
            case WAITS -> THREAD;
        };
    }

    private Activity untilBorn() {
        return life.regeneration() == 0 ? NOTHING : RESTART;
    }

    /** At rest: what it has said on its lanes that it waits for. */
    private Activity announced() {
        LaneOutput[] outputs = instance.outputs();
        for (int i = 0; i < rooms.length; i++) {
            if (outputs[i].ring().senderWaits()) {
                return rooms[i];
            }
        }
        for (int i = 0; i < inputs.length; i++) {
            for (LaneInput lane : instance.inputs()[i].laneEnds()) {
                if (lane.ring().receiverWaits() && !lane.ring().isClosed()) {
                    return inputs[i];
                }
            }
        }
        return otherwise();
    }

    /** Its thread looks again and again whether it can go on, and says nothing on its lanes: what there is too little of. */
    private Activity lacking() {
        LaneOutput[] outputs = instance.outputs();
        for (int i = 0; i < rooms.length; i++) {
            if (outputs[i].ring().isFull()) {
                return rooms[i];
            }
        }
        for (int i = 0; i < inputs.length; i++) {
            if (isEmpty(instance.inputs()[i])) {
                return inputs[i];
            }
        }
        return otherwise();
    }

    private static boolean isEmpty(Input input) {
        for (LaneInput lane : input.laneEnds()) {
            if (lane.ring().size() > 0) {
                return false;
            }
        }
        return true;
    }

    private Activity otherwise() {
        return instance.moments().isEmpty() ? NOTHING : TIMER;
    }
}
