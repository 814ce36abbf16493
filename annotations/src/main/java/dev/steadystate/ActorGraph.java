package dev.steadystate;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the root of a graph: an interface that extends {@code dev.steadystate.runtime.ActorSystem}.
 *
 * <p>The processor reads every actor of the graph, proves the wiring and generates {@code SteadyX} (the graph's
 * builder and handle), {@code XMain}, the Dagger component and the diagrams, where {@code X} is the root's simple name.
 *
 * <p>Abstract methods of the root that carry {@link Tx} or {@link Rx} are the graph's external ports: they return
 * {@code ExternalSender<T>} (puts messages into the graph) or {@code ExternalReceiver<T>} (takes results out), and take
 * no parameters. Scope annotations on the root, such as a user's own {@code @Scope}, are copied to the generated
 * component, which always carries {@code jakarta.inject.Singleton}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface ActorGraph {
    /**
     * The actors of the graph. Default: every {@link Actor} of the compilation that holds the root. Listed classes may
     * come from other jars. A class that is not an {@code @Actor}, or is listed twice, is a compile error.
     *
     * @return the actor classes, or nothing for all of this compilation
     */
    Class<?>[] actors() default {};

    /**
     * Dagger modules whose bindings the actors' constructors may ask for. A module whose methods need an instance becomes
     * a method of the generated builder; without it the builder calls the module's constructor without parameters.
     *
     * @return the Dagger modules
     */
    Class<?>[] modules() default {};

    /**
     * How many calls of {@code requestShutdown()} it takes until the graph stops. Range: 1 to 1,024.
     *
     * @return the number of requests
     */
    int shutdownBarrier() default 1;

    /**
     * How long {@code close()} and the generated main wait for the actors' votes before the shutdown is unclean, as a
     * duration such as {@code "500ms"}, {@code "10s"}, {@code "2m"} (see {@link Every#value()}).
     *
     * @return the timeout
     */
    String shutdownTimeout() default "30s";

    /**
     * The diagram that the graph has to agree with: a file in Graphviz DOT with the words of the diagram language, as a path with
     * {@code /}. It is looked for beside the source of the root, then in the folder {@code resources} beside the source folder, then where classes
     * are written; or in one folder only, if the compiler is told so by {@code -Asteadystate.topology.path=FOLDER}. Actors with their instances
     * and troupes, and channels with their types, capacities, ends and lanes must be the same in both; each difference is a
     * compile error. {@code -Asteadystate.topology=update}, or the system property of that name in the compiler's process, has the diagram changed
     * instead, in place.
     *
     * @return the file, or nothing for no such contract
     */
    String topology() default "";
}
