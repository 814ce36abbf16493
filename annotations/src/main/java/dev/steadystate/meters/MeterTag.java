package dev.steadystate.meters;

import java.util.Locale;

/** What tells the meters of one name apart. */
public enum MeterTag {
    /** The graph's name. */
    GRAPH("The name of the graph"),
    /** The graph's state. */
    STATE("A state of the graph: built, running, stopping, stopped, stopped_uncleanly"),
    /** The actor's name. */
    ACTOR("The name of the actor"),
    /** The index of an actor's instance. */
    INSTANCE("Which of the actor's instances it is, from 0. Prometheus renames it to exported_instance, since it has"
            + " a label of that name itself, unless honor_labels is set"),
    /** What an instance waits for. */
    REASON("What the instance waits for: room in a channel (back-pressure), input, a timer, a thread"),
    /** The channel's name. */
    CHANNEL("The name of the channel"),
    /** The index of a channel's lane. */
    LANE("Which of the channel's lanes it is, from 0"),
    /** What of the window is shown. */
    STATISTIC("What is shown of the window: avg, max, or a percentile such as p50 or p99.9");

    private final String description;

    MeterTag(String description) {
        this.description = description;
    }

    /**
     * Returns the key of the tag.
     *
     * @return the name in lower case
     */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Returns what its values are.
     *
     * @return a sentence without the point
     */
    public String description() {
        return description;
    }

    /**
     * Returns the value of {@link #STATISTIC} for a percentile.
     *
     * @param percentile the percentile in percent; 0 for the average
     * @return {@code p99}, {@code p99.9}; {@code avg} for 0
     */
    public static String statistic(double percentile) {
        if (percentile == 0) {
            return "avg";
        }
        boolean whole = percentile == Math.rint(percentile);
        return "p" + (whole ? Long.toString((long) percentile) : Double.toString(percentile));
    }
}
