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
import java.util.stream.Stream;

// /** Builds and runs {@link Shop}. */
// public final class SteadyShop extends RunningGraph implements Shop {
//     private final ExternalSender<Order> orders;
//
//     private SteadyShop(Graph graph, ExternalSender<Order> orders) {
//         super(graph);
//         this.orders = orders;
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
        TypeSpec.Builder type = Roots.publicAsRoot(TypeSpec.classBuilder(name), graph)
                .addJavadoc("Builds and runs {@link $T}.\n", graph.root())
                .addModifiers(FINAL)
                .superclass(Known.RUNNING_GRAPH)
                .addSuperinterface(graph.root());
        for (Port port : graph.externals()) {
            type.addField(port.type().declared(), port.member(), PRIVATE, FINAL);
        }
        type.addMethod(constructor(graph)).addMethod(builder(name));
        graph.externals().forEach(port -> type.addMethod(external(port)));
        return type.addType(new BuilderType(graph).type(build(graph)));
    }

    private static MethodSpec constructor(Graph graph) {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addModifiers(PRIVATE)
                .addParameter(Known.GRAPH, "graph")
                .addStatement("super(graph)");
        for (Port port : graph.externals()) {
            constructor
                    .addParameter(port.type().declared(), port.member())
                    .addStatement("this.$1N = $1N", port.member());
        }
        return constructor.build();
    }

    /** Names the wiring, which is written later, in the body of a method only: javac looks there when all is written. */
    private static CodeBlock build(Graph graph) {
        CodeBlock arguments = Stream.concat(
                        Stream.of(CodeBlock.of("wiring.graph")),
                        graph.externals().stream().map(port -> CodeBlock.of("wiring.$N()", port.member())))
                .collect(CodeBlock.joining(",$W"));
        return CodeBlock.builder()
                .addStatement(
                        "$1T wiring = new $1T(settings.telemetry(telemetry)$2L)",
                        GeneratedNames.wiring(graph.root()),
                        BuilderType.furtherArguments(graph))
                .addStatement("return new $T($L)", GeneratedNames.system(graph.root()), arguments)
                .build();
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
