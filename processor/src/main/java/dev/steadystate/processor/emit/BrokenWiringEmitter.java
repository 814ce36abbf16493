package dev.steadystate.processor.emit;

import static javax.lang.model.element.Modifier.FINAL;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.steadystate.processor.model.GeneratedNames;
import dev.steadystate.processor.model.Graph;
import dev.steadystate.processor.model.Port;

// /** Stands in for the wiring of {@link Shop}, which has errors. */
// final class ShopWiring {
//     final Graph graph;
//
//     ShopWiring(GraphSettings settings) {
//         throw new IllegalStateException("Shop has compile errors");
//     }
//
//     ExternalSender<Order> orders() {
//         throw new IllegalStateException("Shop has compile errors");
//     }
// }

/** Writes what the graph's handle names of a wiring that cannot be written, so that the graph's errors are the only ones. */
final class BrokenWiringEmitter implements GraphEmitter {
    @Override
    public boolean applies(Graph graph, GeneratedFiles files) {
        return Roots.isSound(graph) && !Roots.isTaken(graph, GeneratedNames.wiring(graph.root()));
    }

    @Override
    public void emit(Graph graph, GeneratedFiles files) {
        ClassName name = GeneratedNames.wiring(graph.root());
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder().addParameter(Known.GRAPH_SETTINGS, "settings");
        ModuleParameters.of(graph).forEach(module -> constructor.addParameter(module.type(), module.name()));
        TypeSpec.Builder type = TypeSpec.classBuilder(name)
                .addJavadoc("Stands in for the wiring of {@link $T}, which has errors.\n", graph.root())
                .addModifiers(FINAL)
                .addField(Known.GRAPH, "graph", FINAL)
                .addMethod(constructor.addCode(Stubs.failure(graph)).build());
        for (Port port : graph.externals()) {
            type.addMethod(MethodSpec.methodBuilder(port.member())
                    .returns(port.type().declared())
                    .addCode(Stubs.failure(graph))
                    .build());
        }
        files.java(name, type, Origins.of(graph));
    }
}
