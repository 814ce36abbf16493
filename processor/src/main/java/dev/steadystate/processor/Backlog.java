package dev.steadystate.processor;

import dev.steadystate.processor.discover.Discovery;
import dev.steadystate.processor.model.Actor;
import dev.steadystate.processor.model.ActorTest;
import dev.steadystate.processor.model.FlatClaim;
import dev.steadystate.processor.model.Graph;
import dev.steadystate.processor.model.GraphTest;
import dev.steadystate.processor.model.MissingBatch;
import dev.steadystate.processor.model.Position;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * What is to be done still, over the rounds of a compilation. It keeps names, since elements do not outlive a round.
 */
final class Backlog {
    private static final String ACTOR = "dev.steadystate.Actor";
    private static final String ACTOR_GRAPH = "dev.steadystate.ActorGraph";
    private static final String ACTOR_TEST = "dev.steadystate.testing.ActorTest";
    private static final String FLAT = "dev.steadystate.Flat";
    private static final String GRAPH_TEST = "dev.steadystate.testing.GraphTest";

    private final Elements elements;
    private final Discovery discovery;
    private final Set<String> unreadActors = new TreeSet<>();
    private final Set<String> unreadRoots = new TreeSet<>();
    private final Set<String> unreadFlatTypes = new TreeSet<>();
    private final Set<String> unreadActorTests = new TreeSet<>();
    private final Set<String> unwiredRoots = new TreeSet<>();
    private final Set<String> unreadGraphTests = new TreeSet<>();
    private final Map<String, Actor> actors = new TreeMap<>();
    /** The graphs of this compilation, by the name of their root. */
    private final Map<String, Graph> graphs = new TreeMap<>();

    private Position current = Position.of("");

    Backlog(Elements elements, Discovery discovery) {
        this.elements = elements;
        this.discovery = discovery;
    }

    /** Adds what is new in a round. */
    void add(RoundEnvironment round) {
        unreadActors.addAll(annotated(round, ACTOR));
        unreadActors.addAll(discovery.strays(round));
        unreadRoots.addAll(annotated(round, ACTOR_GRAPH));
        unreadFlatTypes.addAll(annotated(round, FLAT));
        unreadActorTests.addAll(annotated(round, ACTOR_TEST));
        unreadGraphTests.addAll(annotated(round, GRAPH_TEST));
    }

    /** Takes and reads the types that say they are flat and whose types are all there; the others stay. */
    List<FlatClaim> takeFlatClaims() {
        return take(unreadFlatTypes, discovery::isResolvedMessage, discovery::flatClaim);
    }

    /** Takes and reads the actors whose types are all there; the others stay. */
    List<Actor> takeActors() {
        List<Actor> read = take(unreadActors, discovery::isResolved, discovery::actor);
        read.forEach(actor -> actors.put(actor.className().canonicalName(), actor));
        return read;
    }

    /** Which batch types keep actors waiting that will never be there. */
    List<MissingBatch> missingBatches() {
        return unreadActors.stream()
                .map(elements::getTypeElement)
                .filter(Objects::nonNull)
                .map(discovery::missingBatches)
                .flatMap(List::stream)
                .toList();
    }

    /** Takes and reads the tests of actors whose types are all there; the others stay. */
    List<ActorTest> takeActorTests() {
        return take(unreadActorTests, discovery::isResolvedActorTest, discovery::actorTest);
    }

    /** Takes and reads the roots whose types are all there, without their actors; the others stay. */
    List<Graph> takeRoots() {
        List<Graph> read = take(unreadRoots, discovery::isResolved, root -> discovery.graph(root, List.of()));
        read.forEach(graph -> unwiredRoots.add(graph.root().canonicalName()));
        return read;
    }

    /** Takes and reads the graphs with their actors; none as long as an actor or a root is missing. */
    List<Graph> takeGraphs() {
        return isWaiting() ? List.of() : take(unwiredRoots, discovery::isResolved, this::graph);
    }

    /** Takes and reads the tests of graphs; none as long as a graph of this compilation is missing. */
    List<GraphTest> takeGraphTests() {
        return isWaiting() || !unwiredRoots.isEmpty()
                ? List.of()
                : take(unreadGraphTests, discovery::isResolvedGraphTest, test -> discovery.graphTest(test, graphs));
    }

    /** Whether some type of an actor or root is not there yet. */
    private boolean isWaiting() {
        return !unreadActors.isEmpty() || !unreadRoots.isEmpty();
    }

    /** What was read last, for the report of an internal failure. */
    Position current() {
        return current;
    }

    private Graph graph(TypeElement root) {
        Graph graph = discovery.graph(root, actors.values());
        graphs.put(graph.root().canonicalName(), graph);
        return graph;
    }

    private <T> List<T> take(Set<String> names, Predicate<TypeElement> isResolved, Function<TypeElement, T> reader) {
        List<T> read = new ArrayList<>();
        for (String name : List.copyOf(names)) {
            current = Position.of(name);
            TypeElement type = elements.getTypeElement(name);
            if (type != null && isResolved.test(type)) {
                names.remove(name);
                read.add(reader.apply(type));
            }
        }
        return read;
    }

    private Collection<String> annotated(RoundEnvironment round, String annotation) {
        TypeElement type = elements.getTypeElement(annotation);
        return type == null ? Set.of() : names(round.getElementsAnnotatedWith(type));
    }

    private static List<String> names(Collection<? extends Element> types) {
        return types.stream()
                .map(TypeElement.class::cast)
                .map(type -> type.getQualifiedName().toString())
                .toList();
    }
}
