package dev.steadystate.runtime.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The system properties that set something of one graph: {@code steadystate.<graph>.…}, the graph in upper or lower case. */
final class GraphProperties {
    static final String THREADS = "threads";
    static final String PIN = "pin";
    static final String SHUTDOWN_TIMEOUT = "shutdownTimeout";

    static final String STATE_DIRECTORY = "stateDirectory";
    static final String STATE_INTERVAL = "stateInterval";

    private static final String PREFIX = "steadystate.";
    private static final String CHANNEL = "channel.";
    private static final String CAPACITY = ".capacity";
    private static final List<String> SETTINGS =
            List.of(THREADS, PIN, SHUTDOWN_TIMEOUT, STATE_DIRECTORY, STATE_INTERVAL);

    private final String graph;
    /** By setting, without the prefix. */
    private final Map<String, Property> bySetting = new TreeMap<>();

    private final Map<String, Property> byChannel = new TreeMap<>();
    private final List<String> warnings = new ArrayList<>();

    /** A property: its whole name, and its value. */
    record Property(String name, String value) {
        IllegalArgumentException wrong(String remedy) {
            return new IllegalArgumentException("property " + name + " is \"" + value + "\"; write " + remedy);
        }

        /** The value as a whole number within a range. */
        int number(int least, int most) {
            try {
                int number = Integer.parseInt(value);
                if (number >= least && number <= most) {
                    return number;
                }
            } catch (NumberFormatException e) {
                // told below
            }
            throw wrong("a whole number from " + least + " to " + most);
        }
    }

    /** The JVM's properties that are text. */
    static Map<String, String> ofSystem() {
        Properties all = System.getProperties();
        Map<String, String> strings = new HashMap<>();
        for (String each : all.stringPropertyNames()) {
            strings.put(each, all.getProperty(each, ""));
        }
        return strings;
    }

    /** Picks the graph's properties. */
    GraphProperties(String graph, Map<String, String> properties) {
        this.graph = graph;
        String prefix = PREFIX + graph + ".";
        new TreeMap<>(properties).forEach((name, value) -> {
            if (name.regionMatches(true, 0, prefix, 0, prefix.length())) {
                add(name.substring(prefix.length()), new Property(name, value));
            } else if (name.startsWith(PREFIX)) {
                suspect(name);
            }
        });
    }

    private void add(String setting, Property property) {
        String channel = channel(setting);
        if (channel == null && !SETTINGS.contains(setting)) {
            throw new IllegalArgumentException(unknown(setting, property));
        }
        Property other = channel == null ? bySetting.put(setting, property) : byChannel.put(channel, property);
        if (other != null && !other.value.equals(property.value)) {
            throw new IllegalArgumentException("properties " + other.name + " and " + property.name
                    + " set the same thing to \"" + other.value + "\" and \"" + property.value + "\"; leave one out");
        }
    }

    private static @Nullable String channel(String setting) {
        boolean one = setting.startsWith(CHANNEL)
                && setting.endsWith(CAPACITY)
                && setting.length() > CHANNEL.length() + CAPACITY.length();
        return one ? setting.substring(CHANNEL.length(), setting.length() - CAPACITY.length()) : null;
    }

    private String unknown(String setting, Property property) {
        String nearest = NearestName.to(setting, SETTINGS);
        String remedy = nearest == null
                ? "; there are " + String.join(", ", SETTINGS) + " and channel.<name>.capacity"
                : "; did you mean " + PREFIX + graph.toLowerCase(Locale.ROOT) + "." + nearest + "?";
        return "property " + property.name + " is no setting of " + graph + remedy;
    }

    /** A property of another graph is none of our business, unless it looks as if it were meant for this one. */
    private void suspect(String property) {
        int end = property.indexOf('.', PREFIX.length());
        String other = end < 0 ? "" : property.substring(PREFIX.length(), end);
        if (NearestName.to(other, List.of(graph)) != null) {
            warnings.add("property " + property + " sets nothing of " + graph + ", for it names \"" + other
                    + "\"; did you mean \"" + graph.toLowerCase(Locale.ROOT) + "\"?");
        }
    }

    /** What is probably a mistake, but may be meant for another graph. */
    List<String> warnings() {
        return warnings;
    }

    @Nullable
    Property setting(String name) {
        return bySetting.get(name);
    }

    /** The capacities, by channel. */
    Map<String, Property> capacities() {
        return byChannel;
    }
}
