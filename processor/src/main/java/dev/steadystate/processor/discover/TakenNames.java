package dev.steadystate.processor.discover;

import com.palantir.javapoet.ClassName;
import dev.steadystate.processor.diagnose.SourceTypes;
import dev.steadystate.processor.model.Actor;
import dev.steadystate.processor.model.GeneratedNames;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Finds types of the user's that bear the name of a generated one. What stands on the class path does not count: it may be
 * what an earlier build generated.
 */
final class TakenNames {
    private static final String GENERATED = "javax.annotation.processing.Generated";

    private final Elements elements;
    private final SourceTypes sources;

    TakenNames(Elements elements, SourceTypes sources) {
        this.elements = elements;
        this.sources = sources;
    }

    List<String> names(ClassName root, Collection<Actor> actors) {
        Stream<ClassName> ofActors = actors.stream()
                .filter(actor -> !actor.wired())
                .flatMap(actor -> GeneratedNames.ofActor(actor.className()).stream());
        return Stream.concat(GeneratedNames.ofGraph(root).stream(), ofActors)
                .map(ClassName::canonicalName)
                .filter(this::isTaken)
                .sorted()
                .toList();
    }

    private boolean isTaken(String name) {
        return Optional.ofNullable(elements.getTypeElement(name))
                .filter(type -> sources.contains(type) && !isGenerated(type))
                .isPresent();
    }

    private static boolean isGenerated(TypeElement type) {
        return Annotations.has(type, GENERATED);
    }
}
