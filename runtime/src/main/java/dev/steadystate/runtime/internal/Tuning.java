package dev.steadystate.runtime.internal;

import dev.steadystate.runtime.GraphFacts.SettingFacts;
import dev.steadystate.runtime.GraphSettings;
import dev.steadystate.runtime.internal.GraphProperties.Property;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The settings of a graph that hold: those of the annotations, unless the code states others, unless a system property
 * does. What makes no sense is an error that says who set it.
 */
final class Tuning {
    private static final int MOST_THREADS = 1024;
    private static final int HIGHEST_CAPACITY = 1 << 30;
    private static final String CODE = "GraphSettings";
    private static final String DEFAULT = "default";
    private static final Duration STATE_INTERVAL = Duration.ofSeconds(1);

    private final String graph;
    private final GraphSettings settings;
    private final Duration shutdownTimeout;
    private final List<SettingFacts> facts = new ArrayList<>();
    /** Said only of graphs with durable state. */
    private final List<SettingFacts> stateFacts = new ArrayList<>();

    private final Path stateDirectory;
    private final Duration stateInterval;
    /** By channel. */
    private final Map<String, Capacity> capacities = new TreeMap<>();

    private final Map<String, Least> least = new HashMap<>();
    private final Set<String> channels = new TreeSet<>();

    /** A capacity that was set, and by whom. */
    private record Capacity(int messages, String origin) {}

    /** The least capacity that a channel may be given, and why. */
    private record Least(int messages, String reason) {}

    Tuning(String graph, GraphSettings stated, long annotatedTimeoutNs, Map<String, String> properties) {
        this.graph = graph;
        GraphProperties own = new GraphProperties(graph, properties);
        for (String each : own.warnings()) {
            Log.warn(each);
        }
        settings = pinning(threads(stated, own.setting(GraphProperties.THREADS)), own.setting(GraphProperties.PIN));
        shutdownTimeout = shutdownTimeout(stated, annotatedTimeoutNs, own.setting(GraphProperties.SHUTDOWN_TIMEOUT));
        stateDirectory = stateDirectory(stated.stateDirectory(), own.setting(GraphProperties.STATE_DIRECTORY));
        stateInterval = stateInterval(stated.stateInterval(), own.setting(GraphProperties.STATE_INTERVAL));
        stated.capacities().forEach((channel, messages) -> capacities.put(channel, new Capacity(messages, CODE)));
        own.capacities()
                .forEach((channel, property) ->
                        capacities.put(channel, new Capacity(property.number(1, HIGHEST_CAPACITY), origin(property))));
    }

    private GraphSettings threads(GraphSettings stated, @Nullable Property property) {
        GraphSettings holds = property == null ? stated : stated.threads(property.number(1, MOST_THREADS));
        String other = stated.hasThreads() ? CODE : DEFAULT;
        note(GraphProperties.THREADS, Integer.toString(holds.threads()), property, other);
        return holds;
    }

    private GraphSettings pinning(GraphSettings stated, @Nullable Property property) {
        GraphSettings holds = stated;
        if (property != null) {
            try {
                holds = stated.pinning(Processors.parse(property.value()));
            } catch (IllegalArgumentException e) {
                throw property.wrong(Processors.REMEDY);
            }
        }
        if (!holds.pinning().isEmpty()) {
            note(GraphProperties.PIN, Processors.text(holds.pinning()), property, CODE);
        }
        return holds;
    }

    private Duration shutdownTimeout(GraphSettings stated, long annotatedNs, @Nullable Property property) {
        Duration code = stated.shutdownTimeout();
        Duration holds = duration(property, code == null ? Duration.ofNanos(annotatedNs) : code);
        String other = code == null ? "@ActorGraph" : CODE;
        note(GraphProperties.SHUTDOWN_TIMEOUT, Durations.text(holds), property, other);
        return holds;
    }

    private static Duration duration(@Nullable Property property, Duration other) {
        if (property == null) {
            return other;
        }
        try {
            return Durations.parse(property.value());
        } catch (IllegalArgumentException e) {
            throw property.wrong(Durations.REMEDY);
        }
    }

    private Path stateDirectory(@Nullable Path code, @Nullable Property property) {
        Path holds = code == null ? Path.of("state", graph.toLowerCase(Locale.ROOT)) : code;
        if (property != null) {
            try {
                holds = Path.of(property.value());
            } catch (InvalidPathException e) {
                throw property.wrong("the path of a directory");
            }
        }
        stateFacts.add(
                fact(GraphProperties.STATE_DIRECTORY, holds.toString(), property, code == null ? DEFAULT : CODE));
        return holds;
    }

    private Duration stateInterval(@Nullable Duration code, @Nullable Property property) {
        Duration holds = duration(property, code == null ? STATE_INTERVAL : code);
        stateFacts.add(
                fact(GraphProperties.STATE_INTERVAL, Durations.text(holds), property, code == null ? DEFAULT : CODE));
        return holds;
    }

    private void note(String name, String value, @Nullable Property property, String other) {
        facts.add(fact(name, value, property, other));
    }

    private static SettingFacts fact(String name, String value, @Nullable Property property, String other) {
        return new SettingFacts(name, value, property == null ? other : origin(property));
    }

    private static String origin(Property property) {
        return "property " + property.name();
    }

    /** What was stated, with what properties change. */
    GraphSettings settings() {
        return settings;
    }

    Duration shutdownTimeout() {
        return shutdownTimeout;
    }

    /** The channel may not be given less. */
    void atLeast(String channel, int messages, String reason) {
        least.put(channel, new Least(messages, reason));
    }

    /** The capacity of a channel that is declared with another one. */
    int capacity(String channel, int declared) {
        channels.add(channel);
        Capacity set = capacities.get(channel);
        if (set == null) {
            return declared;
        }
        int holds = roundedUp(set.messages);
        Least needed = least.get(channel);
        if (needed != null && holds < needed.messages) {
            throw new IllegalArgumentException("the capacity of channel \"" + channel + "\" of " + graph + " is set to "
                    + set.messages + " by " + set.origin + "; it must be at least " + needed.messages + ": "
                    + needed.reason);
        }
        facts.add(new SettingFacts("channel." + channel + ".capacity", Integer.toString(holds), set.origin));
        return holds;
    }

    /** All channels have been made: capacities of others are mistakes. */
    void requireChannels() {
        capacities.forEach((channel, set) -> {
            if (!channels.contains(channel)) {
                throw new IllegalArgumentException(unknown(channel, set.origin));
            }
        });
    }

    private String unknown(String channel, String origin) {
        String nearest = NearestName.to(channel, channels);
        String remedy = nearest == null
                ? channels.isEmpty() ? "it has none" : "it has " + Texts.list(channels)
                : "did you mean \"" + nearest + "\"?";
        return "a capacity is set by " + origin + " for channel \"" + channel + "\", which " + graph
                + " does not have; " + remedy;
    }

    /** Capacities are powers of two. */
    static int roundedUp(int capacity) {
        return capacity == 1 ? 1 : Integer.highestOneBit(capacity - 1) << 1;
    }

    Path stateDirectory() {
        return stateDirectory;
    }

    /** 0 to write before each commit. */
    Duration stateInterval() {
        return stateInterval;
    }

    /** The settings that hold, and where each comes from. */
    List<SettingFacts> facts(boolean withState) {
        List<SettingFacts> all = new ArrayList<>(facts);
        if (withState) {
            all.addAll(stateFacts);
        }
        return List.copyOf(all);
    }
}
