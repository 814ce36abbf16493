package dev.steadystate.processor.diagnose;

import java.util.HashSet;
import java.util.Set;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Remembers which types are compiled now, by name: javac prints no position for any other. */
public final class SourceTypes {
    private final Set<String> topLevel = new HashSet<>();

    /** To be called at the start of each round. */
    public void add(RoundEnvironment round) {
        for (Element root : round.getRootElements()) {
            if (root instanceof TypeElement type) {
                topLevel.add(type.getQualifiedName().toString());
            }
        }
    }

    /** Whether a top-level type of this qualified name is compiled now. */
    public boolean contains(String name) {
        return topLevel.contains(name);
    }

    /** Whether the type is compiled now. */
    public boolean contains(TypeElement type) {
        return topLevel.contains(Enclosing.topLevel(type).getQualifiedName().toString());
    }
}
