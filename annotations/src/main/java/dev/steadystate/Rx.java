package dev.steadystate;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the receiving end of a channel: a package-private field of an actor, a constructor parameter, a record
 * component, or an abstract method of the graph's root (an external port).
 *
 * <p>The type is {@code Receiver<T>}, {@code LongReceiver}, {@code IntReceiver}, {@code DoubleReceiver}, or a
 * {@code ReceiverBundle} of one of these; on the root {@code ExternalReceiver<T>}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.METHOD})
public @interface Rx {
    /**
     * The channel's name within its graph.
     *
     * @return the channel
     */
    String value();

    /**
     * Whether messages of several senders are taken through this one end, lane by lane in turn. Without it a second
     * sender is a compile error. The order within one sender is kept.
     *
     * @return true to merge senders
     */
    boolean merge() default false;

    /**
     * After how many failures a head message counts as poison and goes to {@link #deadLetters()}. Range: 1 to 1,000,000,
     * or 0: never, the restart budget decides. Needs {@code deadLetters}.
     *
     * @return the number of attempts
     */
    int maxAttempts() default 0;

    /**
     * The channel to which poison messages go as {@code DeadLetter<T>}; it needs a receiver. Needs {@code maxAttempts}.
     *
     * @return the channel's name, or nothing for none
     */
    String deadLetters() default "";
}
