package dev.steadystate.processor.discover;

import dev.steadystate.processor.diagnose.SourceTypes;
import dev.steadystate.processor.model.Actor;
import dev.steadystate.processor.model.ActorTest;
import dev.steadystate.processor.model.FlatClaim;
import dev.steadystate.processor.model.FlatType;
import dev.steadystate.processor.model.Graph;
import dev.steadystate.processor.model.GraphTest;
import dev.steadystate.processor.model.LocalActor;
import dev.steadystate.processor.model.Misplaced;
import dev.steadystate.processor.model.MissingBatch;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Reads annotated classes into the model. */
public final class Discovery {
    private final ActorReader actors;
    private final GraphReader graphs;
    private final ActorTestReader actorTests;
    private final GraphTestReader graphTests;
    private final FlatReader flats;
    private final Unresolved unresolved;
    private final Strays strays;
    private final LocalActors localActors;
    private final MissingBatches missingBatches;
    private final MisplacedTelemetry misplacedTelemetry;

    public Discovery(ProcessingEnvironment environment, SourceTypes sources) {
        Elements elements = environment.getElementUtils();
        flats = new FlatReader(elements, sources, new TakenNames(elements, sources));
        unresolved = new Unresolved(flats);
        PortReader ports = new PortReader(new MessageReader(environment.getTypeUtils()), new PortTypes(flats));
        actors = new ActorReader(environment.getTypeUtils(), elements, sources, ports);
        graphs = new GraphReader(environment, sources, ports, actors);
        actorTests = new ActorTestReader(elements, sources, actors, unresolved);
        graphTests = new GraphTestReader(elements, sources, graphs, actors);
        strays = new Strays(elements);
        localActors = new LocalActors(environment);
        missingBatches = new MissingBatches(flats);
        misplacedTelemetry = new MisplacedTelemetry(elements);
    }

    /** Whether all types are there that the actor or root is about; if not, it must wait for the next round. */
    public boolean isResolved(TypeElement type) {
        return unresolved.isResolved(type);
    }

    /** Whether all types are there that decide how messages of this type are kept. */
    public boolean isResolvedMessage(TypeElement type) {
        return flats.isResolved(type.asType());
    }

    /** What keeps a type from being flat that says it is. */
    public FlatClaim flatClaim(TypeElement type) {
        String because = flats.because(type);
        return new FlatClaim(
                type.getSimpleName().toString(),
                because.equals(FlatReader.FORBIDDEN) ? "" : because,
                Positions.of(type).annotation(Names.FLAT));
    }

    /** The flat types that have been met since the last call and whose lanes nobody has written yet. */
    public List<FlatType> unwrittenFlatTypes() {
        return flats.takeUnwritten();
    }

    /** The canonical names of classes of this round with ports or activation methods that are no actors, to be read like such. */
    public Collection<String> strays(RoundEnvironment round) {
        return strays.names(round);
    }

    /** Actors of this round that stand within methods, where nobody can run them. */
    public List<LocalActor> localActors(RoundEnvironment round) {
        return localActors.find(round);
    }

    /** Which of the types that an actor has waited for in vain are batches of messages that are not flat. */
    public List<MissingBatch> missingBatches(TypeElement actor) {
        return missingBatches.of(actor);
    }

    /** Annotations of this round about the telemetry of what has none. */
    public List<Misplaced> misplacedTelemetry(RoundEnvironment round) {
        return misplacedTelemetry.find(round);
    }

    /** An actor, from source or from a class file. */
    public Actor actor(TypeElement type) {
        return actors.read(type);
    }

    /** A graph of the actors that its root lists, or else of all that were compiled. */
    public Graph graph(TypeElement root, Collection<Actor> compiled) {
        return graphs.read(root, compiled);
    }

    /** Whether all types are there that the test of an actor is about. */
    public boolean isResolvedActorTest(TypeElement test) {
        return actorTests.isResolved(test);
    }

    /** A test of an actor. */
    public ActorTest actorTest(TypeElement test) {
        return actorTests.read(test);
    }

    /** Whether all types are there that the annotation of a test of graphs names. */
    public boolean isResolvedGraphTest(TypeElement test) {
        return GraphTestReader.isResolved(test);
    }

    /** A test of a graph; {@code compiled}: the graphs of this compilation, by the name of their root. */
    public GraphTest graphTest(TypeElement test, Map<String, Graph> compiled) {
        return graphTests.read(test, compiled);
    }
}
