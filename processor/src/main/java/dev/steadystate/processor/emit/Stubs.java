package dev.steadystate.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.steadystate.processor.model.Graph;

/** What stands in generated code for what errors prevent. It never runs: the compilation fails. */
final class Stubs {
    private Stubs() {}

    static CodeBlock failure(Graph graph) {
        String message = graph.root().simpleName() + " has compile errors";
        return CodeBlock.builder()
                .addStatement("throw new $T($S)", IllegalStateException.class, message)
                .build();
    }
}
