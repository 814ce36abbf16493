package dev.steadystate.testing;

import dev.steadystate.runtime.internal.ActorInstance;
import dev.steadystate.runtime.internal.LaneInput;
import dev.steadystate.runtime.internal.LaneOutput;
import dev.steadystate.testing.internal.Trace;
import org.jspecify.annotations.Nullable;

/** One instance on a stage: whatever it does is noted here, by its own thread. */
final class StagePart {
    final StageActor actor;
    final Engine engine;

    private final ActorInstance instance;
    private final World world;
    private final StageChecks checks;
    private final @Nullable Trace trace;
    private final LaneOutput[] outputs;
    private final StageChannel<?>[] sends;
    private final LaneInput[] inputs;
    private final StageChannel<?>[] takes;
    private volatile @Nullable LoadMeter meter;

    StagePart(ActorInstance instance, StageActor actor, StageSetting setting) {
        this.instance = instance;
        this.actor = actor;
        this.engine = setting.engine();
        this.world = setting.world();
        this.checks = setting.checks();
        this.trace = engine.trace();
        outputs = instance.outputs();
        sends = new StageChannel<?>[outputs.length];
        for (int i = 0; i < outputs.length; i++) {
            sends[i] = setting.channel(outputs[i].channel());
            sends[i].addLane();
        }
        inputs = instance.laneInputs();
        takes = new StageChannel<?>[inputs.length];
        for (int i = 0; i < inputs.length; i++) {
            takes[i] = setting.channel(inputs[i].channel());
        }
        actor.plays(instance);
    }

    /** Times what passes through its lanes from now on; null to end that. */
    void measure(@Nullable LoadMeter by) {
        meter = by;
    }

    /** What the instance is about to publish and to give up. */
    void committing() {
        LoadMeter load = meter;
        for (int i = 0; i < inputs.length; i++) {
            LaneInput lane = inputs[i];
            int count = lane.pending();
            if (count > 0) {
                taken(lane, count, takes[i], load);
            }
        }
        for (int i = 0; i < outputs.length; i++) {
            sent(outputs[i], sends[i], load);
        }
    }

    private void sent(LaneOutput lane, StageChannel<?> channel, @Nullable LoadMeter load) {
        int count = lane.pending();
        if (count > 0) {
            channel.publishes(lane, count);
            if (load != null) {
                load.sent(lane, count);
            }
            if (trace != null) {
                trace.sends(lane.channel(), lane.receiver(), count, lane::pending);
            }
        }
        if (lane.isClosing()) {
            channel.closes();
            if (trace != null) {
                trace.closes(lane.channel(), lane.receiver());
            }
        }
    }

    private void taken(LaneInput lane, int count, StageChannel<?> channel, @Nullable LoadMeter load) {
        if (channel instanceof StageInlet<?>) {
            channel.takesFromOutside(lane, count);
        }
        channel.takes(count);
        if (load != null) {
            load.taken(lane, count);
        }
        if (trace != null) {
            trace.takes(lane.channel(), lane.sender(), count, lane::pending);
        }
    }

    void active() {
        world.active();
    }

    void starts() {
        world.active();
        if (trace != null) {
            trace.starts(instance.regeneration());
        }
    }

    void stops() {
        if (trace != null) {
            trace.stops();
        }
    }

    void votes(boolean agrees) {
        world.active();
        if (trace != null) {
            trace.votes(agrees);
        }
    }

    void failed(Throwable failure) {
        actor.failed(failure);
        if (trace != null) {
            trace.fails(failure);
        }
        if (failure instanceof AssertionError assertion) {
            checks.fail(assertion);
        }
    }
}
