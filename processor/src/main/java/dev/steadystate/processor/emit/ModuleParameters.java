package dev.steadystate.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.NameAllocator;
import dev.steadystate.processor.model.DaggerModule;
import dev.steadystate.processor.model.Graph;
import dev.steadystate.processor.model.ModuleOptions;
import java.util.ArrayList;
import java.util.List;

/** The modules of a graph that are handed over as instances. */
final class ModuleParameters {
    /** Names that the builder and the main have for other things. */
    private static final List<String> RESERVED = List.of("settings", "telemetry", "build", "main", "args");

    private ModuleParameters() {}

    /**
     * A module.
     *
     * @param name the parameter's name: that of the class, in lower camel case
     * @param constructible whether it is made if nobody hands one over
     * @param options whether it has options of the command line
     */
    record Parameter(ClassName type, String name, boolean constructible, ModuleOptions options) {}

    static List<Parameter> of(Graph graph) {
        return of(graph.modules());
    }

    static List<Parameter> of(List<DaggerModule> modules) {
        NameAllocator names = new NameAllocator();
        RESERVED.forEach(names::newName);
        List<Parameter> parameters = new ArrayList<>();
        for (DaggerModule module : modules) {
            if (module.needsInstance()) {
                String name = names.newName(Identifiers.variable(
                        ClassName.get("", module.className().simpleName())));
                parameters.add(new Parameter(module.className(), name, module.constructible(), module.options()));
            }
        }
        return parameters;
    }

    /** The names, as arguments of a call. */
    static CodeBlock arguments(Graph graph) {
        return arguments(of(graph));
    }

    static CodeBlock arguments(List<Parameter> modules) {
        return modules.stream().map(module -> CodeBlock.of("$N", module.name())).collect(CodeBlock.joining(",$W"));
    }
}
