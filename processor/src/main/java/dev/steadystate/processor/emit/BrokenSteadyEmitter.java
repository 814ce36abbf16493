package dev.steadystate.processor.emit;

import static javax.lang.model.element.Modifier.ABSTRACT;
import static javax.lang.model.element.Modifier.PRIVATE;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.steadystate.processor.model.GeneratedNames;
import dev.steadystate.processor.model.Graph;
import java.util.List;

// /** Stands in for the handle of {@link Shop}, which has errors. */
// public abstract class SteadyShop implements Shop, ActorSystem {
//     private SteadyShop() {}
//
//     /** Starts to build a graph. */
//     public static Builder builder() {
//         return new Builder();
//     }
//
//     … Builder: see BuilderType
// }

/** Writes what users name of a graph whose root no class can implement, so that its errors are the only ones. */
final class BrokenSteadyEmitter implements GraphEmitter {
    @Override
    public boolean applies(Graph graph, GeneratedFiles files) {
        return !Roots.isSound(graph) && !Roots.isTaken(graph, GeneratedNames.system(graph.root()));
    }

    @Override
    public void emit(Graph graph, GeneratedFiles files) {
        ClassName name = GeneratedNames.system(graph.root());
        TypeSpec.Builder type = Roots.publicAsRoot(TypeSpec.classBuilder(name), graph)
                .addJavadoc("Stands in for the handle of {@link $T}, which has errors.\n", graph.root())
                .addModifiers(ABSTRACT)
                .addSuperinterface(Known.ACTOR_SYSTEM);
        if (graph.rootProblem().isEmpty()) {
            type.addSuperinterface(graph.root());
        }
        type.addMethod(MethodSpec.constructorBuilder().addModifiers(PRIVATE).build())
                .addMethod(SteadyEmitter.builder(name))
                .addType(new BuilderType(graph).type(Stubs.failure(graph)));
        files.java(name, type, List.of(graph.root()));
    }
}
