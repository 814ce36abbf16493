package dev.steadystate;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a class (or record) whose private state is touched by one thread at a time and which talks to others through
 * channels only.
 *
 * <p>An actor is a top-level or static nested class that is neither abstract, generic nor private. It has one usable
 * constructor (the only one, or the one with {@code @Inject}), whose parameters are ports ({@link Rx}, {@link Tx},
 * {@link State}), its {@code ActorContext}, or anything that Dagger can provide.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Actor {
    /**
     * The actor's name within its graph, as seen in diagrams, telemetry and messages. Default: the simple name of the
     * class. Two actors of one name in a graph are a compile error.
     *
     * @return the name, or nothing for the simple name
     */
    String name() default "";

    /**
     * How many instances of the actor run, each with its own ports, cells and index. Range: 1 to 1,024.
     *
     * @return the number of instances
     */
    int instances() default 1;

    /**
     * Which thread runs the actor.
     *
     * @return the schedule
     */
    Schedule schedule() default Schedule.SHARED;

    /**
     * Whether the actor's methods may block (JDBC, sockets, files). Such an actor must be {@link Schedule#DEDICATED} or
     * {@link Schedule#VIRTUAL}, and its thread is interrupted at shutdown; on a shared thread, or in a troupe, this is a
     * compile error.
     *
     * @return true if methods of the actor may block
     */
    boolean blocking() default false;

    /**
     * The troupe that the actor belongs to: all members, with all their instances, share one thread of their own. It
     * contradicts a {@link #schedule()} other than the default and {@link #blocking()}: compile errors.
     *
     * @return the troupe's name, or nothing for none
     */
    String troupe() default "";

    /**
     * How a thread of the actor's own (dedicated, or its troupe's) waits when nothing can run. Members of a troupe agree
     * on it. Without effect on {@link Schedule#SHARED} and {@link Schedule#VIRTUAL} actors.
     *
     * @return the idle strategy
     */
    Idle idle() default Idle.PARK;

    /**
     * What happens when a method of the actor throws.
     *
     * @return the restart budget
     */
    Restarts restarts() default @Restarts;
}
