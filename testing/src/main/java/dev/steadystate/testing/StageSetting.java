package dev.steadystate.testing;

import java.util.Map;
import java.util.TreeMap;

/** What all parts on a stage have in common. */
final class StageSetting {
    private final Engine engine;
    private final World world = new World();
    private final StageChecks checks;
    private final Map<String, StageChannel<?>> channels = new TreeMap<>();

    StageSetting(Engine engine, StageChecks checks) {
        this.engine = engine;
        this.checks = checks;
    }

    Engine engine() {
        return engine;
    }

    World world() {
        return world;
    }

    StageChecks checks() {
        return checks;
    }

    void add(StageChannel<?> channel) {
        channels.put(channel.channel(), channel);
    }

    StageChannel<?> channel(String name) {
        StageChannel<?> channel = channels.get(name);
        if (channel == null) {
            throw new IllegalStateException("the stage doesn't know channel \"" + name
                    + "\": it was generated for another version of the graph; compile the tests again");
        }
        return channel;
    }
}
