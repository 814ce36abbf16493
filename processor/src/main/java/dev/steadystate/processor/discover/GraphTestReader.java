package dev.steadystate.processor.discover;

import com.google.auto.common.MoreElements;
import com.google.auto.common.MoreTypes;
import com.palantir.javapoet.ClassName;
import dev.steadystate.processor.diagnose.SourceTypes;
import dev.steadystate.processor.model.Actor;
import dev.steadystate.processor.model.DaggerModule;
import dev.steadystate.processor.model.GeneratedNames;
import dev.steadystate.processor.model.Graph;
import dev.steadystate.processor.model.GraphTest;
import dev.steadystate.processor.model.Stated;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Reads test classes with {@code @GraphTest}, and the graphs that they name. */
final class GraphTestReader {
    private final SourceTypes sources;
    private final GraphReader graphs;
    private final ActorReader actors;
    private final WiredActors wired;
    private final TakenNames taken;

    GraphTestReader(Elements elements, SourceTypes sources, GraphReader graphs, ActorReader actors) {
        this.sources = sources;
        this.graphs = graphs;
        this.actors = actors;
        this.wired = new WiredActors(elements);
        this.taken = new TakenNames(elements, sources);
    }

    /** Whether all classes that the annotation names are there. */
    static boolean isResolved(TypeElement test) {
        return test.getAnnotationMirrors().stream()
                .filter(mirror -> Annotations.name(mirror).equals(Names.GRAPH_TEST))
                .allMatch(CompleteAnnotation::isComplete);
    }

    /** {@code compiled}: the graphs of this compilation, by the name of their root. */
    GraphTest read(TypeElement test, Map<String, Graph> compiled) {
        Values values = Annotations.values(test, Names.GRAPH_TEST).orElseThrow();
        Stated<TypeMirror> stated = values.type("value");
        TypeElement root =
                stated.value().getKind() == TypeKind.DECLARED ? MoreTypes.asTypeElement(stated.value()) : null;
        ClassName name = root == null ? ClassName.OBJECT : ClassName.get(root);
        boolean isRoot =
                root != null && root.getKind() == ElementKind.INTERFACE && Annotations.has(root, Names.ACTOR_GRAPH);
        boolean now = root != null && sources.contains(root);
        String missing = isRoot && !now ? wired.missing(name) : "";
        Graph graph = root != null && isRoot && missing.isEmpty() ? graph(root, now, compiled) : null;
        List<Stated<TypeMirror>> modules = values.types("modules");
        return new GraphTest(
                test.getQualifiedName().toString(),
                new Stated<>(name, stated.explicit(), stated.position()),
                root == null ? stated.value().toString() : name.toString(),
                isRoot,
                missing,
                !modules.isEmpty(),
                modules(modules, root, graph),
                hidden(modules, root),
                graph,
                isRoot ? taken.among(name, GeneratedNames.ofStage(name)) : List.of(),
                Positions.of(test).annotation(Names.GRAPH_TEST));
    }

    private @Nullable Graph graph(TypeElement root, boolean now, Map<String, Graph> compiled) {
        if (now) {
            return compiled.get(root.getQualifiedName().toString());
        }
        Collection<Actor> all =
                wired.of(ClassName.get(root)).stream().map(actors::read).toList();
        return graphs.read(root, all);
    }

    private List<DaggerModule> modules(
            List<Stated<TypeMirror>> stated, @Nullable TypeElement root, @Nullable Graph graph) {
        if (stated.isEmpty() || root == null) {
            return graph == null ? List.of() : graph.modules();
        }
        return declared(stated).map(type -> graphs.module(type, root)).toList();
    }

    private List<DaggerModule> hidden(List<Stated<TypeMirror>> stated, @Nullable TypeElement root) {
        return root == null
                ? List.of()
                : declared(stated)
                        .filter(type -> !Modules.isVisible(
                                MoreTypes.asTypeElement(type.value()), MoreElements.getPackage(root)))
                        .map(type -> graphs.module(type, root))
                        .toList();
    }

    private static Stream<Stated<TypeMirror>> declared(List<Stated<TypeMirror>> classes) {
        return classes.stream().filter(type -> type.value().getKind() == TypeKind.DECLARED);
    }
}
