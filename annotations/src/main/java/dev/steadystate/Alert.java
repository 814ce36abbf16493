package dev.steadystate;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says which figure of an actor (on its class) or of a channel (on one of its ports) is a reason to worry. On the root of a graph
 * it holds for each actor or each channel, whichever has the figure; {@link Figure#RATE}, which both have, can't stand there.
 *
 * <p>An alert colours the picture of the running graph, and becomes a rule for Prometheus and a line in the Grafana dashboard. Fill,
 * latency and busy share are averages over the window of {@link Telemetry}, or the stated {@link #percentile()}.
 */
@Documented
@Repeatable(Alerts.class)
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.PARAMETER, ElementType.METHOD})
public @interface Alert {
    /**
     * What is looked at. Channels have {@link Figure#FILL}, {@link Figure#RATE} and {@link Figure#LATENCY}; actors have
     * {@link Figure#RATE}, {@link Figure#BUSY} and {@link Figure#RESTARTS}.
     *
     * @return the figure
     */
    Figure of();

    /**
     * The limit above which it is a reason to worry, in the unit of the {@link Figure}. Either this or {@link #below()} is
     * stated.
     *
     * @return the limit, or nothing
     */
    String above() default "";

    /**
     * The limit below which it is a reason to worry, in the unit of the {@link Figure}.
     *
     * @return the limit, or nothing
     */
    String below() default "";

    /**
     * Which percentile of {@link Figure#FILL} or {@link Figure#LATENCY} is compared, in percent. Range: 1.0 to 99.999, or 0
     * for the average.
     *
     * @return the percentile, or 0
     */
    double percentile() default 0;

    /**
     * How urgent it is.
     *
     * @return the colour
     */
    Colour colour() default Colour.YELLOW;

    /**
     * For how long the figure has to be beyond the limit until the alert is raised, as a duration (see {@link Every#value()})
     * of at most 1 day. Default: it is raised at once.
     *
     * @return the time, or nothing for at once
     */
    String forTime() default "";

    /**
     * The name of the alert: a letter, then letters, digits, {@code _} and {@code -}. Two alerts of one name in a graph are a
     * compile error. Default: made from the element, the figure and the limit, such as {@code NumbersFillAbove90}.
     *
     * @return the name, or nothing for the made one
     */
    String name() default "";

    /**
     * What an operator should know of it, in a sentence or two.
     *
     * @return the text, or nothing
     */
    String description() default "";
}
