package dev.steadystate.processor.emit;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.steadystate.processor.model.GeneratedNames;
import dev.steadystate.processor.model.Graph;
import java.util.List;

// /**
//  * The meters of {@link FizzBuzz} for any registry of Micrometer: give them to the builder, {@code
// telemetry(meters)}, and bind them
//  * to a registry.
//  */
// public final class FizzBuzzMeters extends MeteringMonitor {
//     /** Meters without further tags. */
//     public FizzBuzzMeters() {
//         this(List.of());
//     }
//
//     /** Meters that all have these tags besides. */
//     public FizzBuzzMeters(Iterable<Tag> tags) {
//         super("FizzBuzz", tags);
//     }
// }

/** Writes the graph's meters, if Micrometer and the module that fills them are on the class path. */
final class MetersEmitter implements GraphEmitter {
    private static final TypeName TAGS = ParameterizedTypeName.get(ClassName.get(Iterable.class), Known.MICROMETER_TAG);

    private static final String JAVADOC = """
            The meters of {@link $T} for any registry of Micrometer: give them to the builder,
            {@code telemetry(meters)}, and bind them to a registry.
            """;

    @Override
    public boolean applies(Graph graph, GeneratedFiles files) {
        return files.isReadable(Known.MICROMETER_TAG)
                && files.isReadable(Known.METERING_MONITOR)
                && !Roots.isTaken(graph, GeneratedNames.meters(graph.root()));
    }

    @Override
    public void emit(Graph graph, GeneratedFiles files) {
        ClassName name = GeneratedNames.meters(graph.root());
        TypeSpec.Builder type = Roots.publicAsRoot(TypeSpec.classBuilder(name), graph)
                .addJavadoc(JAVADOC, graph.root())
                .addModifiers(FINAL)
                .superclass(Known.METERING_MONITOR)
                .addMethod(MethodSpec.constructorBuilder()
                        .addJavadoc("Meters without further tags.\n")
                        .addModifiers(PUBLIC)
                        .addStatement("this($T.of())", List.class)
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addJavadoc("Meters that all have these tags besides.\n")
                        .addModifiers(PUBLIC)
                        .addParameter(TAGS, "tags")
                        .addStatement("super($S, tags)", graph.root().simpleName())
                        .build());
        files.java(name, type, List.of(graph.root()));
    }
}
