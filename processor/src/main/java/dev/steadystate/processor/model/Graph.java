package dev.steadystate.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.List;

/**
 * A graph: its root, its actors sorted by name, and its channels sorted by name.
 *
 * @param root the root interface
 * @param packagePrivate whether the root is visible in its package only
 * @param rootProblem why the root is no visible interface that extends {@code ActorSystem}; empty if it is one
 * @param actorsStated whether the actors are listed
 * @param listed the classes that are listed as actors, as written
 * @param externals the external ports
 * @param otherMethods abstract methods of the root that are no external ports, or have parameters, each with its name
 * @param scopes scope annotations of the root, besides {@code Singleton}
 * @param own what the root says of its telemetry
 * @param telemetry how all of it is measured
 * @param contract the diagram that the graph has to agree with
 * @param floors the least capacities that channels may be given when the graph is run; found once it is known to be valid
 * @param sourceLevel the source level of the compilation: 17, 21, …
 * @param generatedNames qualified names of types that would be generated but exist already
 */
public record Graph(
        ClassName root,
        boolean packagePrivate,
        String rootProblem,
        boolean actorsStated,
        List<Actor> actors,
        List<ListedActor> listed,
        List<Port> externals,
        List<RootMethod> otherMethods,
        List<DaggerModule> modules,
        List<TypeName> scopes,
        Stated<Integer> shutdownBarrier,
        Stated<String> shutdownTimeout,
        long shutdownTimeoutNs,
        List<Channel> channels,
        Telemetry own,
        GraphTelemetry telemetry,
        Contract contract,
        List<Floor> floors,
        int sourceLevel,
        List<String> generatedNames,
        Position position) {
    /** The same graph, with the least capacities of its channels. */
    public Graph with(List<Floor> found) {
        return new Graph(
                root,
                packagePrivate,
                rootProblem,
                actorsStated,
                actors,
                listed,
                externals,
                otherMethods,
                modules,
                scopes,
                shutdownBarrier,
                shutdownTimeout,
                shutdownTimeoutNs,
                channels,
                own,
                telemetry,
                contract,
                List.copyOf(found),
                sourceLevel,
                generatedNames,
                position);
    }
}
