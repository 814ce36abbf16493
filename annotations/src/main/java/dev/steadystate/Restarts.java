package dev.steadystate;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The restart budget of an actor: after an exception the instance is replaced by a fresh one from Dagger, as long as
 * there were no more than {@link #max()} restarts within {@link #within()}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface Restarts {
    /**
     * How many restarts within the window are allowed. Range: 0 (the first failure exhausts the budget) to 1,000,000.
     *
     * @return the number of restarts
     */
    int max() default 5;

    /**
     * The window in which restarts are counted, as a duration (see {@link Every#value()}).
     *
     * @return the window
     */
    String within() default "1m";

    /**
     * The pause before the first restart, as a duration; it doubles with each restart within the window.
     *
     * @return the shortest pause
     */
    String minBackoff() default "10ms";

    /**
     * The longest pause before a restart, as a duration, not below {@link #minBackoff()}; it is still varied by
     * {@link #jitter()}.
     *
     * @return the longest pause
     */
    String maxBackoff() default "10s";

    /**
     * By how much a pause is varied at random so that actors that fail together do not restart together, as a share of
     * the pause. Range: 0.0 to 1.0.
     *
     * @return the share
     */
    double jitter() default 0.2;

    /**
     * What happens when the budget is spent.
     *
     * @return the consequence
     */
    OnExhausted onExhausted() default OnExhausted.STOP_GRAPH;
}
