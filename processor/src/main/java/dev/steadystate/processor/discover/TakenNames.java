package dev.steadystate.processor.discover;

import com.palantir.javapoet.ClassName;
import dev.steadystate.processor.diagnose.SourceTypes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    private final Map<String, ClassName> claimed = new HashMap<>();

    TakenNames(Elements elements, SourceTypes sources) {
        this.elements = elements;
        this.sources = sources;
    }

    /** Those of the names that are taken, by a type of the user's or for another actor or graph than this one. */
    List<String> among(ClassName owner, List<String> generated) {
        return generated.stream()
                .filter(name -> !owner.equals(claimed.computeIfAbsent(name, unclaimed -> owner)) || isTaken(name))
                .sorted()
                .toList();
    }

    private boolean isTaken(String name) {
        // To look for a type that does not exist is slow: the compiler searches all modules and the class path.
        return sources.contains(name)
                && Optional.ofNullable(elements.getTypeElement(name))
                        .filter(type -> !isGenerated(type))
                        .isPresent();
    }

    private static boolean isGenerated(TypeElement type) {
        return Annotations.has(type, GENERATED);
    }
}
