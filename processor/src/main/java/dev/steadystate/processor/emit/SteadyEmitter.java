package dev.steadystate.processor.emit;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.steadystate.processor.model.GeneratedNames;
import dev.steadystate.processor.model.Graph;
import dev.steadystate.processor.model.Port;
import java.util.List;

// /** Builds and runs {@link Shop}. */
// public final class SteadyShop extends RunningGraph implements Shop {
//     private final ExternalSender<Order> orders;
//
//     private SteadyShop(ShopWiring wiring) {
//         super(wiring.graph);
//         orders = wiring.orders();
//     }
//
//     /** Starts to build a graph. */
//     public static Builder builder() {
//         return new Builder();
//     }
//
//     @Override
//     public ExternalSender<Order> orders() {
//         return orders;
//     }
//
//     … Builder: see BuilderType
// }

/** Writes the graph's handle, which users name: from the root alone, so that it is there even if an actor has errors. */
final class SteadyEmitter implements GraphEmitter {
    @Override
    public boolean applies(Graph graph, GeneratedFiles files) {
        return Roots.isSound(graph) && !Roots.isTaken(graph, GeneratedNames.system(graph.root()));
    }

    @Override
    public void emit(Graph graph, GeneratedFiles files) {
        ClassName name = GeneratedNames.system(graph.root());
        files.java(name, handle(graph, name), List.of(graph.root()));
    }

    private static TypeSpec.Builder handle(Graph graph, ClassName name) {
        ClassName wiring = GeneratedNames.wiring(graph.root());
        TypeSpec.Builder type = Roots.publicAsRoot(TypeSpec.classBuilder(name), graph)
                .addJavadoc("Builds and runs {@link $T}.\n", graph.root())
                .addModifiers(FINAL)
                .superclass(Known.RUNNING_GRAPH)
                .addSuperinterface(graph.root());
        for (Port port : graph.externals()) {
            type.addField(port.type().declared(), port.member(), PRIVATE, FINAL);
        }
        type.addMethod(constructor(graph, wiring)).addMethod(builder(name));
        graph.externals().forEach(port -> type.addMethod(external(port)));
        CodeBlock build = CodeBlock.of(
                "return new $T(new $T(settings$L))", name, wiring, BuilderType.furtherArguments(graph));
        return type.addType(new BuilderType(graph).type(build));
    }

    private static MethodSpec constructor(Graph graph, ClassName wiring) {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addModifiers(PRIVATE)
                .addParameter(wiring, "wiring")
                .addStatement("super(wiring.graph)");
        for (Port port : graph.externals()) {
            constructor.addStatement("$1N = wiring.$1N()", port.member());
        }
        return constructor.build();
    }

    /** The method that users begin with. */
    static MethodSpec builder(ClassName name) {
        return MethodSpec.methodBuilder("builder")
                .addJavadoc("Starts to build a graph.\n")
                .addModifiers(PUBLIC, STATIC)
                .returns(name.nestedClass("Builder"))
                .addStatement("return new Builder()")
                .build();
    }

    private static MethodSpec external(Port port) {
        return MethodSpec.methodBuilder(port.member())
                .addAnnotation(Override.class)
                .addModifiers(PUBLIC)
                .returns(port.type().declared())
                .addStatement("return $N", port.member())
                .build();
    }
}
