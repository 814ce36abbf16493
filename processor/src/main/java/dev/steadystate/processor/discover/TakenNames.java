package dev.steadystate.processor.discover;

import com.palantir.javapoet.ClassName;
import dev.steadystate.processor.diagnose.SourceTypes;
import java.util.List;
import java.util.Optional;
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

    /** Those of the names that are taken. */
    List<String> among(List<ClassName> generated) {
        return generated.stream()
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
