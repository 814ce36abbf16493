package dev.steadystate.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import dev.steadystate.processor.model.GeneratedNames;
import dev.steadystate.processor.model.Graph;
import dev.steadystate.processor.model.GraphTest;
import java.util.List;

// /** Provides what the actors of {@link FizzBuzz} ask for in its tests. */
// @Singleton
// @Component(modules = QuietModule.class)
// interface FizzBuzzStageComponent extends FizzBuzzComponent {
//     /** Takes the modules that are instances. */
//     @Component.Factory
//     interface Factory {
//         FizzBuzzStageComponent create(QuietModule quietModule);
//     }
// }

/** Writes the Dagger component of a graph whose tests name modules of their own: the graph's, with those instead. */
final class StageComponentEmitter {
    private StageComponentEmitter() {}

    static void emit(GraphTest test, Graph graph, GeneratedFiles files) {
        ClassName name = GeneratedNames.stageComponent(graph.root());
        List<ModuleParameters.Parameter> parameters = ModuleParameters.of(test.modules());
        TypeSpec.Builder type = ComponentEmitter.annotated(
                        TypeSpec.interfaceBuilder(name), graph.scopes(), test.modules())
                .addJavadoc("Provides what the actors of {@link $T} ask for in its tests.\n", graph.root())
                .addSuperinterface(GeneratedNames.component(graph.root()));
        if (!parameters.isEmpty()) {
            type.addType(ComponentEmitter.factory(parameters, name));
        }
        files.java(name, type, Origins.of(graph));
    }
}
