package dev.steadystate.runtime.internal;

import dev.steadystate.runtime.GraphFacts;
import dev.steadystate.runtime.GraphFacts.ActorFacts;
import dev.steadystate.runtime.GraphFacts.ChannelFacts;
import dev.steadystate.runtime.GraphFacts.SettingFacts;
import dev.steadystate.runtime.TelemetryFacts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Tells what a wired graph consists of. */
final class Facts {
    private Facts() {}

    static GraphFacts of(
            String name,
            List<ActorInstance> instances,
            List<Channel<?, ?, ?, ?>> channels,
            List<SettingFacts> settings,
            TelemetryFacts telemetry) {
        return new GraphFacts(name, actors(instances), channels(channels), settings, telemetry);
    }

    private static List<ActorFacts> actors(List<ActorInstance> instances) {
        List<ActorFacts> actors = new ArrayList<>();
        for (ActorInstance instance : instances) {
            if (instance.instance() == 0) {
                actors.add(actor(instance.spec));
            }
        }
        actors.sort(Comparator.comparing(ActorFacts::name));
        return List.copyOf(actors);
    }

    private static ActorFacts actor(ActorSpec spec) {
        String troupe = spec.troupe == null ? "" : spec.troupe;
        return new ActorFacts(spec.name, spec.instances, spec.schedule, troupe, spec.blocking);
    }

    private static List<ChannelFacts> channels(List<Channel<?, ?, ?, ?>> channels) {
        List<ChannelFacts> facts = new ArrayList<>();
        for (Channel<?, ?, ?, ?> channel : channels) {
            facts.add(channel.facts());
        }
        facts.sort(Comparator.comparing(ChannelFacts::name));
        return List.copyOf(facts);
    }
}
