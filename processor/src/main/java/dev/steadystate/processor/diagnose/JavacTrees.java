package dev.steadystate.processor.diagnose;

import com.sun.source.util.Trees;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;

/** The trees of javac, which other compilers, and build tools that hide javac's environment, do not have. */
public final class JavacTrees {
    private JavacTrees() {}

    public static Optional<Trees> of(ProcessingEnvironment environment) {
        try {
            return Optional.of(Trees.instance(environment));
        } catch (IllegalArgumentException | LinkageError e) {
            return Optional.empty();
        }
    }
}
