package dev.steadystate;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says how an actor (on its class), a channel (on one of its ports) or all of a graph (on its root) is measured. What is
 * said of an actor or channel holds instead of what is said of the graph, as a whole.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.PARAMETER, ElementType.METHOD})
public @interface Telemetry {
    /**
     * Over which time, up to now, averages, extremes and percentiles are taken, as a duration (see {@link Every#value()}).
     * Range: 1 second to 1 hour.
     *
     * @return the window
     */
    String window() default "10s";

    /**
     * Which percentiles of a channel's fill and latency are shown, in percent: 99.9 says that one in a thousand is above. Range:
     * 1.0 to 99.999, 8 at most, each once. Those that an {@link Alert} asks for are measured besides. An actor has none, so that it
     * is a compile error there.
     *
     * @return the percentiles
     */
    double[] percentiles() default {50, 99};
}
