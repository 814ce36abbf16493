package dev.steadystate.processor.emit;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.steadystate.processor.model.GeneratedNames;
import dev.steadystate.processor.model.Graph;
import java.util.List;

// /** Runs {@link FizzBuzz} from the command line. */
// public final class FizzBuzzMain implements GraphFactory {
//     private final TallyModule tallyModule = new TallyModule();
//     private final TelemetryOptions telemetry = new TelemetryOptions();
//
//     private FizzBuzzMain() {}
//
//     /** Runs the graph until it stops; {@code --help} lists the options. */
//     public static void main(String[] args) {
//         FizzBuzzMain main = new FizzBuzzMain();
//         System.exit(new GraphCommand("fizzbuzz", main).lazyOptions(main.telemetry).run(args));
//     }
//
//     @Override
//     public SteadyFizzBuzz build(GraphSettings settings) {
//         return SteadyFizzBuzz.builder().settings(telemetry.applyTo(settings)).tallyModule(tallyModule).build();
//     }
// }

/**
 * Writes the program, if the launcher is on the class path and every module can be made without arguments. It has the options of
 * telemetry if that is on the class path as well.
 */
final class MainEmitter implements GraphEmitter {
    private static final String TELEMETRY = "telemetry";

    @Override
    public boolean applies(Graph graph, GeneratedFiles files) {
        return files.isReadable(Known.GRAPH_COMMAND)
                && ModuleParameters.of(graph).stream().allMatch(ModuleParameters.Parameter::constructible)
                && !Roots.isTaken(graph, GeneratedNames.main(graph.root()));
    }

    @Override
    public void emit(Graph graph, GeneratedFiles files) {
        ClassName name = GeneratedNames.main(graph.root());
        TypeSpec.Builder type = TypeSpec.classBuilder(name)
                .addJavadoc("Runs {@link $T} from the command line.\n", graph.root())
                .addModifiers(PUBLIC, FINAL)
                .addSuperinterface(Known.GRAPH_FACTORY);
        for (ModuleParameters.Parameter module : ModuleParameters.of(graph)) {
            type.addField(FieldSpec.builder(module.type(), module.name(), PRIVATE, FINAL)
                    .initializer("new $T()", module.type())
                    .build());
        }
        boolean telemetry = files.isReadable(Known.TELEMETRY_OPTIONS);
        if (telemetry) {
            type.addField(FieldSpec.builder(Known.TELEMETRY_OPTIONS, TELEMETRY, PRIVATE, FINAL)
                    .initializer("new $T()", Known.TELEMETRY_OPTIONS)
                    .build());
        }
        type.addMethod(MethodSpec.constructorBuilder().addModifiers(PRIVATE).build())
                .addMethod(main(graph, name, telemetry))
                .addMethod(build(graph, telemetry));
        files.java(name, type, List.of(graph.root()));
    }

    private static MethodSpec main(Graph graph, ClassName name, boolean telemetry) {
        CodeBlock modules =
                ModuleParameters.of(graph).stream().map(MainEmitter::options).collect(CodeBlock.joining(""));
        CodeBlock options = telemetry ? CodeBlock.of("$L$Z.lazyOptions(main.$N)", modules, TELEMETRY) : modules;
        return MethodSpec.methodBuilder("main")
                .addJavadoc("Runs the graph until it stops; {@code --help} lists the options.\n")
                .addModifiers(PUBLIC, STATIC)
                .addParameter(String[].class, "args")
                .addStatement("$1T main = new $1T()", name)
                .addStatement(
                        "$T.exit(new $T($S, main)$L$Z.run(args))",
                        System.class,
                        Known.GRAPH_COMMAND,
                        GeneratedNames.plain(graph.root()),
                        options)
                .build();
    }

    private static CodeBlock options(ModuleParameters.Parameter module) {
        return switch (module.options()) {
            case NONE -> CodeBlock.of("");
            case LAZY -> CodeBlock.of("$Z.lazyOptions(main.$N)", module.name());
            case EAGER -> CodeBlock.of("$Z.options(main.$N)", module.name());
        };
    }

    private static MethodSpec build(Graph graph, boolean telemetry) {
        ClassName handle = GeneratedNames.system(graph.root());
        CodeBlock modules = ModuleParameters.of(graph).stream()
                .map(module -> CodeBlock.of("$Z.$1N($1N)", module.name()))
                .collect(CodeBlock.joining(""));
        return MethodSpec.methodBuilder("build")
                .addAnnotation(Override.class)
                .addModifiers(PUBLIC)
                .returns(graph.packagePrivate() ? Known.ACTOR_SYSTEM : handle)
                .addParameter(Known.GRAPH_SETTINGS, "settings")
                .addStatement(
                        "return $T.builder()$Z.settings($L)$L$Z.build()",
                        handle,
                        telemetry ? CodeBlock.of("$N.applyTo(settings)", TELEMETRY) : CodeBlock.of("settings"),
                        modules)
                .build();
    }
}
