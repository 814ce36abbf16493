package dev.steadystate.testing;

import dev.steadystate.runtime.internal.ActivationsFactory;
import dev.steadystate.runtime.internal.ActorInstance;
import dev.steadystate.runtime.internal.Staging;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Hands out the parts of a graph on a stage: to the real actors, or to stubs. */
final class Director implements Staging {
    private final StageSetting setting;
    private final Map<String, StageActor> actors = new TreeMap<>();
    private final Map<String, Stub> stubs = new TreeMap<>();
    /** By number of the instance. */
    private final List<StagePart> parts = new ArrayList<>();

    Director(StageSetting setting) {
        this.setting = setting;
    }

    Collection<StageActor> actors() {
        return actors.values();
    }

    StageActor actor(String name, int instance) {
        return actors.computeIfAbsent(name + "-" + instance, StageActor::new);
    }

    void replace(Stub stub) {
        stubs.put(stub.actor(), stub);
        setting.world().add(stub);
    }

    void measure(@Nullable LoadMeter meter) {
        parts.forEach(part -> part.measure(meter));
    }

    @Override
    public ActivationsFactory cast(ActorInstance instance, ActivationsFactory real) {
        StagePart part = new StagePart(instance, actor(instance.name(), instance.instance()), setting);
        parts.add(part);
        Stub stub = stubs.get(instance.name());
        ActivationsFactory player = stub == null ? real : stub.player(instance);
        return () -> new StagedActivations(instance, player.activations(), part);
    }

    @Override
    public void committing(ActorInstance instance) {
        parts.get(instance.number()).committing();
    }
}
