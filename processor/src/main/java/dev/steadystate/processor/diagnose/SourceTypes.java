package dev.steadystate.processor.diagnose;

import java.util.HashSet;
import java.util.Set;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;

/** Remembers which types are compiled now, by name: javac prints no position for any other. */
public final class SourceTypes {
    private final Set<String> topLevel = new HashSet<>();
    private final Set<String> modules = new HashSet<>();

    /** To be called at the start of each round. */
    public void add(RoundEnvironment round) {
        for (Element root : round.getRootElements()) {
            if (root instanceof TypeElement type) {
                topLevel.add(type.getQualifiedName().toString());
                if (Enclosing.of(type).getEnclosingElement() instanceof ModuleElement module) {
                    modules.add(module.getQualifiedName().toString());
                }
            }
        }
    }

    /** Whether a top-level type of this qualified name is compiled now. */
    public boolean contains(String name) {
        return topLevel.contains(name);
    }

    /** Whether types of this module are compiled now. */
    public boolean isCompiled(ModuleElement module) {
        return modules.contains(module.getQualifiedName().toString());
    }

    /** Whether the type is compiled now. */
    public boolean contains(TypeElement type) {
        return topLevel.contains(Enclosing.topLevel(type).getQualifiedName().toString());
    }
}
