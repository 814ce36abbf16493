package dev.steadystate.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.List;

/**
 * A graph: its root, its actors sorted by name, and its channels sorted by name.
 *
 * @param root the root interface
 * @param packagePrivate whether the root is visible in its package only
 * @param rootIsInterface whether the root is an interface that extends {@code ActorSystem}
 * @param actorsStated whether the actors are listed
 * @param externals the external ports
 * @param otherMethods abstract methods of the root that nobody implements, each as a position
 * @param scopes scope annotations of the root, besides {@code Singleton}
 * @param sourceLevel the source level of the compilation: 17, 21, …
 * @param generatedNames qualified names of types that would be generated but exist already
 */
public record Graph(
        ClassName root,
        boolean packagePrivate,
        boolean rootIsInterface,
        boolean actorsStated,
        List<Actor> actors,
        List<Port> externals,
        List<Position> otherMethods,
        List<DaggerModule> modules,
        List<TypeName> scopes,
        Stated<Integer> shutdownBarrier,
        Stated<String> shutdownTimeout,
        long shutdownTimeoutNs,
        List<Channel> channels,
        int sourceLevel,
        List<String> generatedNames,
        Position position) {}
