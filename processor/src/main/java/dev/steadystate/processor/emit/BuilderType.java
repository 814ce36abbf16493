package dev.steadystate.processor.emit;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.steadystate.processor.model.GeneratedNames;
import dev.steadystate.processor.model.Graph;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

// /** Collects what a graph needs. Each {@link #build()} makes a graph of its own. */
// public static final class Builder {
//     private GraphSettings settings = GraphSettings.defaults();
//     private final List<GraphMonitor> telemetry = new ArrayList<>();
//     private TallyModule tallyModule;
//
//     private Builder() {}
//
//     /** Threads, clock and the like; the defaults if left out. */
//     public Builder settings(GraphSettings settings) {
//         this.settings = Objects.requireNonNull(settings, "settings");
//         return this;
//     }
//
//     /** Has somebody watch the graph, besides those named before. */
//     public Builder telemetry(GraphMonitor monitor) {
//         telemetry.add(Objects.requireNonNull(monitor, "monitor"));
//         return this;
//     }
//
//     /** The {@link TallyModule} to use; a new one if left out. */
//     public Builder tallyModule(TallyModule tallyModule) {
//         this.tallyModule = Objects.requireNonNull(tallyModule, "tallyModule");
//         return this;
//     }
//
//     /** Builds the graph; it does not run yet. */
//     public SteadyFizzBuzz build() {
//         if (tallyModule == null) {
//             tallyModule = new TallyModule();
//         }
//         FizzBuzzWiring wiring = new FizzBuzzWiring(settings.telemetry(telemetry), tallyModule);
//         return new SteadyFizzBuzz(wiring.graph);
//     }
// }

/** The builder within the graph's handle. */
final class BuilderType {
    private static final ClassName BUILDER = ClassName.get("", "Builder");
    private static final TypeName MONITORS = ParameterizedTypeName.get(ClassName.get(List.class), Known.GRAPH_MONITOR);

    private final Graph graph;
    private final ClassName handle;

    BuilderType(Graph graph) {
        this.graph = graph;
        this.handle = GeneratedNames.system(graph.root());
    }

    /** The builder, which ends with the given statements. */
    TypeSpec type(CodeBlock build) {
        TypeSpec.Builder type = TypeSpec.classBuilder("Builder")
                .addJavadoc("Collects what a graph needs. Each {@link #build()} makes a graph of its own.\n")
                .addModifiers(PUBLIC, STATIC, FINAL)
                .addField(FieldSpec.builder(Known.GRAPH_SETTINGS, "settings", PRIVATE)
                        .initializer("$T.defaults()", Known.GRAPH_SETTINGS)
                        .build())
                .addField(FieldSpec.builder(MONITORS, "telemetry", PRIVATE, FINAL)
                        .initializer("new $T<>()", ArrayList.class)
                        .build());
        for (ModuleParameters.Parameter module : ModuleParameters.of(graph)) {
            type.addField(module.type(), module.name(), PRIVATE);
        }
        type.addMethod(MethodSpec.constructorBuilder().addModifiers(PRIVATE).build())
                .addMethod(setter(Known.GRAPH_SETTINGS, "settings")
                        .addJavadoc("Threads, clock and the like; the defaults if left out.\n")
                        .build())
                .addMethod(telemetry());
        ModuleParameters.of(graph).forEach(module -> type.addMethod(setter(module)));
        return type.addMethod(build(build)).build();
    }

    /** The module instances as further arguments of a call. */
    static CodeBlock furtherArguments(Graph graph) {
        CodeBlock arguments = ModuleParameters.arguments(graph);
        return arguments.isEmpty() ? arguments : CodeBlock.of(",$W$L", arguments);
    }

    private static MethodSpec setter(ModuleParameters.Parameter module) {
        String otherwise = module.constructible() ? "; a new one if left out." : ".";
        return setter(module.type(), module.name())
                .addJavadoc("The {@link $T} to use$L\n", module.type(), otherwise)
                .build();
    }

    private static MethodSpec.Builder setter(TypeName type, String name) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(PUBLIC)
                .returns(BUILDER)
                .addParameter(type, name)
                .addStatement("this.$1N = $2T.requireNonNull($1N, $1S)", name, Objects.class)
                .addStatement("return this");
    }

    private static MethodSpec telemetry() {
        return MethodSpec.methodBuilder("telemetry")
                .addJavadoc("Has somebody watch the graph, besides those named before.\n")
                .addModifiers(PUBLIC)
                .returns(BUILDER)
                .addParameter(Known.GRAPH_MONITOR, "monitor")
                .addStatement("telemetry.add($T.requireNonNull(monitor, $S))", Objects.class, "monitor")
                .addStatement("return this")
                .build();
    }

    private MethodSpec build(CodeBlock build) {
        MethodSpec.Builder method = MethodSpec.methodBuilder("build")
                .addJavadoc("Builds the graph; it does not run yet.\n")
                .addModifiers(PUBLIC)
                .returns(handle);
        for (ModuleParameters.Parameter module : ModuleParameters.of(graph)) {
            method.beginControlFlow("if ($N == null)", module.name())
                    .addCode(missing(module, handle.simpleName() + ".builder()", "before build()"))
                    .endControlFlow();
        }
        return method.addCode(build).build();
    }

    /** What is done when no instance of a module was handed to {@code owner}. */
    static CodeBlock missing(ModuleParameters.Parameter module, String owner, String when) {
        CodeBlock.Builder code = CodeBlock.builder();
        if (module.constructible()) {
            return code.addStatement("$N = new $T()", module.name(), module.type())
                    .build();
        }
        String message =
                "%s needs a %s: call %s(…) %s".formatted(owner, module.type().simpleName(), module.name(), when);
        return code.addStatement("throw new $T($S)", IllegalStateException.class, message)
                .build();
    }
}
