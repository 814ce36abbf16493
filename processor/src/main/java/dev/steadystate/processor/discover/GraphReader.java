package dev.steadystate.processor.discover;

import com.google.auto.common.MoreElements;
import com.google.auto.common.MoreTypes;
import com.palantir.javapoet.ClassName;
import dev.steadystate.processor.diagnose.Enclosing;
import dev.steadystate.processor.diagnose.SourceTypes;
import dev.steadystate.processor.model.Actor;
import dev.steadystate.processor.model.Channel;
import dev.steadystate.processor.model.DaggerModule;
import dev.steadystate.processor.model.GeneratedNames;
import dev.steadystate.processor.model.Graph;
import dev.steadystate.processor.model.ListedActor;
import dev.steadystate.processor.model.Stated;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads a graph's root and joins its actors. */
final class GraphReader {
    private static final Comparator<Actor> BY_NAME = Comparator.comparing(
                    (Actor actor) -> actor.name().value())
            .thenComparing(actor -> actor.className().canonicalName());

    private final Elements elements;
    private final Types types;
    private final ActorReader actorReader;
    private final RootReader rootReader;
    private final OptionReader options;
    private final TakenNames taken;
    private final boolean metered;
    private final ContractReader contracts;
    private final int sourceLevel;

    GraphReader(ProcessingEnvironment environment, SourceTypes sources, PortReader ports, ActorReader actorReader) {
        this.elements = environment.getElementUtils();
        this.types = environment.getTypeUtils();
        this.actorReader = actorReader;
        this.rootReader = new RootReader(elements, types, ports);
        this.options = new OptionReader(types, elements);
        this.taken = new TakenNames(elements, sources);
        this.metered = elements.getTypeElement(Names.METERING_MONITOR) != null;
        this.contracts = new ContractReader(environment);
        this.sourceLevel = level(environment.getSourceVersion());
    }

    Graph read(TypeElement root, Collection<Actor> compiled) {
        Values graph = Annotations.valuesOrDefaults(root, Names.ACTOR_GRAPH);
        List<Stated<TypeMirror>> listed = declared(graph.types("actors"));
        List<Actor> actors = listed.isEmpty() ? sorted(compiled) : sorted(listedActors(listed, compiled));
        RootReader.Members members = rootReader.members(root);
        Stated<String> timeout = graph.text("shutdownTimeout");
        List<Channel> channels = ChannelAssembly.channels(actors, members.externals());
        return new Graph(
                ClassName.get(root),
                isPackagePrivate(root),
                rootReader.problem(root),
                !listed.isEmpty(),
                actors,
                listed.stream().map(GraphReader::listedActor).toList(),
                members.externals(),
                members.others(),
                declared(graph.types("modules")).stream()
                        .map(module -> module(module, root))
                        .toList(),
                Scopes.of(root),
                graph.integer("shutdownBarrier"),
                timeout,
                Durations.parseNs(timeout.value()),
                channels,
                TelemetryReader.read(root),
                TelemetryAssembly.of(root, actors, channels),
                contracts.read(root, graph.text("topology")),
                List.of(),
                sourceLevel,
                taken.among(ClassName.get(root), GeneratedNames.ofGraph(ClassName.get(root), metered)),
                Positions.of(root));
    }

    private static List<Stated<TypeMirror>> declared(List<Stated<TypeMirror>> classes) {
        return classes.stream()
                .filter(type -> type.value().getKind() == TypeKind.DECLARED)
                .toList();
    }

    private Collection<Actor> listedActors(List<Stated<TypeMirror>> listed, Collection<Actor> compiled) {
        Map<String, Actor> known = new TreeMap<>();
        compiled.forEach(actor -> known.put(actor.className().canonicalName(), actor));
        Map<String, Actor> actors = new TreeMap<>();
        for (Stated<TypeMirror> type : listed) {
            TypeElement element = MoreTypes.asTypeElement(type.value());
            String name = element.getQualifiedName().toString();
            Actor actor = known.get(name);
            actors.put(name, actor == null ? actorReader.read(element) : actor);
        }
        return actors.values();
    }

    private static List<Actor> sorted(Collection<Actor> actors) {
        return actors.stream().sorted(BY_NAME).toList();
    }

    private static ListedActor listedActor(Stated<TypeMirror> type) {
        TypeElement element = MoreTypes.asTypeElement(type.value());
        return new ListedActor(
                element.getQualifiedName().toString(), Annotations.has(element, Names.ACTOR), type.position());
    }

    /** A module that is listed for the root. */
    DaggerModule module(Stated<TypeMirror> type, TypeElement root) {
        TypeElement module = MoreTypes.asTypeElement(type.value());
        return new DaggerModule(
                ClassName.get(module),
                Annotations.has(module, Names.MODULE),
                Modules.needsInstance(module),
                Modules.isConstructible(module, MoreElements.getPackage(root)),
                options.read(module),
                type.position());
    }

    private static boolean isPackagePrivate(TypeElement root) {
        return !Enclosing.types(root).stream()
                .allMatch(type -> type.getModifiers().contains(Modifier.PUBLIC));
    }

    private static int level(SourceVersion version) {
        return Integer.parseInt(version.name().substring("RELEASE_".length()));
    }
}
