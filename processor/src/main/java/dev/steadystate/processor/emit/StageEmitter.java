package dev.steadystate.processor.emit;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PROTECTED;
import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.steadystate.processor.model.Actor;
import dev.steadystate.processor.model.Channel;
import dev.steadystate.processor.model.GeneratedNames;
import dev.steadystate.processor.model.Graph;
import dev.steadystate.processor.model.GraphTest;
import dev.steadystate.processor.model.Port;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

// /** Puts {@link FizzBuzz} on a stage, for tests. */
// public final class FizzBuzzStage extends Stage {
//     private final StageChannel<Message> messages = channel("messages");
//
//     private TallyModule tallyModule;
//
//     /** Sets up a stage for one test. */
//     public FizzBuzzStage(StageMode mode) {
//         super(mode);
//     }
//
//     /** The {@link TallyModule} to use; a new one if left out. */
//     public FizzBuzzStage tallyModule(TallyModule tallyModule) {
//         requireNotStarted();
//         this.tallyModule = Objects.requireNonNull(tallyModule, "tallyModule");
//         return this;
//     }
//
//     /** Channel "messages". */
//     public StageChannel<Message> messages() {
//         return messages;
//     }
//
//     /** Actor {@code Worker}. */
//     public StageActor worker(int instance) {
//         return actor("Worker", Objects.checkIndex(instance, 4));
//     }
//
//     /** Has a stub play the part of {@code Worker}. */
//     public WorkerStub replaceWorker() {
//         return replace(new WorkerStub());
//     }
//
//     /** Has a stub play the part of {@code Worker}, and says what it does. */
//     public WorkerStub replaceWorker(Consumer<? super WorkerStub> part) {
//         return replace(new WorkerStub(), part);
//     }
//
//     @Override
//     protected Graph newGraph(GraphSettings stated) {
//         return FizzBuzzWiring.graph(stated);
//     }
//
//     @Override
//     protected void wire(Graph built) {
//         if (tallyModule == null) {
//             tallyModule = new TallyModule();
//         }
//         new FizzBuzzWiring(built, DaggerFizzBuzzComponent.factory().create(tallyModule));
//     }
//
//     … WorkerStub: see StageStubs
// }

/** Writes the stage of a graph: its members are the graph's actors and channels, its wiring is the graph's own. */
final class StageEmitter {
    private final GraphTest test;
    private final Graph graph;
    private final ClassName name;
    private final List<ModuleParameters.Parameter> modules;
    private final StageNames names;

    private StageEmitter(GraphTest test, Graph graph) {
        this.test = test;
        this.graph = graph;
        this.name = GeneratedNames.stage(graph.root());
        this.modules = ModuleParameters.of(test.modules());
        this.names = new StageNames(graph, modules);
    }

    /** {@code broken}: the graph has errors, and nobody will run its tests. */
    static void emit(GraphTest test, Graph graph, boolean broken, GeneratedFiles files) {
        StageEmitter emitter = new StageEmitter(test, graph);
        files.java(emitter.name, emitter.type(broken), Origins.of(graph));
    }

    private TypeSpec.Builder type(boolean broken) {
        TypeSpec.Builder type = Roots.publicAsRoot(TypeSpec.classBuilder(name), graph)
                .addJavadoc("Puts {@link $T} on a stage, for tests.\n", graph.root())
                .addModifiers(FINAL)
                .superclass(Known.STAGE);
        graph.channels().forEach(channel -> type.addField(field(channel)));
        modules.forEach(module -> type.addField(module.type(), module.name(), PRIVATE));
        type.addMethod(constructor());
        modules.forEach(module -> type.addMethod(setter(module)));
        graph.channels().forEach(channel -> type.addMethod(getter(channel)));
        StageStubs stubs = new StageStubs(names);
        for (Actor actor : graph.actors()) {
            type.addMethod(actor(actor)).addMethod(replace(actor)).addMethod(replaceBy(actor));
            type.addType(stubs.of(actor));
        }
        return type.addMethod(newGraph(broken)).addMethod(wire(broken));
    }

    private static boolean isInlet(Channel channel) {
        return channel.senders().stream().anyMatch(end -> end.external());
    }

    private TypeName type(Channel channel) {
        ClassName kind = isInlet(channel) ? Known.STAGE_INLET : Known.STAGE_CHANNEL;
        return names.of(kind, channel.type(), names.isNear(channel));
    }

    private FieldSpec field(Channel channel) {
        return FieldSpec.builder(type(channel), names.of(channel), PRIVATE, FINAL)
                .initializer("$L($S)", isInlet(channel) ? "inlet" : "channel", channel.name())
                .build();
    }

    private static MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addJavadoc("Sets up a stage for one test.\n")
                .addModifiers(PUBLIC)
                .addParameter(Known.STAGE_MODE, "mode")
                .addStatement("super(mode)")
                .build();
    }

    private MethodSpec setter(ModuleParameters.Parameter module) {
        return MethodSpec.methodBuilder(module.name())
                .addJavadoc(
                        "The {@link $T} to use$L\n",
                        module.type(),
                        module.constructible() ? "; a new one if left out." : ".")
                .addModifiers(PUBLIC)
                .returns(name)
                .addParameter(module.type(), module.name())
                .addStatement("requireNotStarted()")
                .addStatement("this.$1N = $2T.requireNonNull($1N, $1S)", module.name(), Objects.class)
                .addStatement("return this")
                .build();
    }

    private MethodSpec getter(Channel channel) {
        return MethodSpec.methodBuilder(names.of(channel))
                .addJavadoc("Channel $S.\n", channel.name())
                .addModifiers(PUBLIC)
                .returns(type(channel))
                .addStatement("return $N", names.of(channel))
                .build();
    }

    private MethodSpec actor(Actor actor) {
        String label = actor.name().value();
        int instances = actor.instances().value();
        MethodSpec.Builder method =
                MethodSpec.methodBuilder(names.of(actor)).addModifiers(PUBLIC).returns(Known.STAGE_ACTOR);
        if (instances == 1) {
            return method.addJavadoc("Actor {@code $L}.\n", label)
                    .addStatement("return actor($S, 0)", label)
                    .build();
        }
        return method.addJavadoc("An instance of actor {@code $L}, 0 to $L.\n", label, instances - 1)
                .addParameter(int.class, "instance")
                .addStatement(
                        "return actor($S, $T.checkIndex(instance, $L))", label, Objects.class, Literals.of(instances))
                .build();
    }

    private MethodSpec replace(Actor actor) {
        return MethodSpec.methodBuilder(names.replace(actor))
                .addJavadoc(
                        "Has a stub play the part of {@code $L}.\n",
                        actor.name().value())
                .addModifiers(PUBLIC)
                .returns(names.stub(actor))
                .addStatement("return replace(new $T())", names.stub(actor))
                .build();
    }

    private MethodSpec replaceBy(Actor actor) {
        TypeName part = ParameterizedTypeName.get(
                ClassName.get(Consumer.class), WildcardTypeName.supertypeOf(names.stub(actor)));
        return MethodSpec.methodBuilder(names.replace(actor))
                .addJavadoc(
                        "Has a stub play the part of {@code $L}, and says what it does.\n",
                        actor.name().value())
                .addModifiers(PUBLIC)
                .returns(names.stub(actor))
                .addParameter(part, "part")
                .addStatement("return replace(new $T(), part)", names.stub(actor))
                .build();
    }

    private MethodSpec newGraph(boolean broken) {
        return MethodSpec.methodBuilder("newGraph")
                .addAnnotation(Override.class)
                .addModifiers(PROTECTED)
                .returns(Known.GRAPH)
                .addParameter(Known.GRAPH_SETTINGS, "stated")
                .addCode(
                        broken
                                ? Stubs.failure(graph)
                                : CodeBlock.builder()
                                        .addStatement("return $T.graph(stated)", GeneratedNames.wiring(graph.root()))
                                        .build())
                .build();
    }

    private MethodSpec wire(boolean broken) {
        return MethodSpec.methodBuilder("wire")
                .addAnnotation(Override.class)
                .addModifiers(PROTECTED)
                .addParameter(Known.GRAPH, "built")
                .addCode(broken ? Stubs.failure(graph) : wiring())
                .build();
    }

    private CodeBlock wiring() {
        CodeBlock.Builder code = CodeBlock.builder();
        for (ModuleParameters.Parameter module : modules) {
            code.beginControlFlow("if ($N == null)", module.name())
                    .add(BuilderType.missing(module, name.simpleName(), "before the graph is run"))
                    .endControlFlow();
        }
        ClassName component = test.modulesStated()
                ? GeneratedNames.stageComponent(graph.root())
                : GeneratedNames.component(graph.root());
        CodeBlock creation = CodeBlock.of(
                "new $T(built,$W$L)",
                GeneratedNames.wiring(graph.root()),
                ComponentEmitter.creation(component, modules));
        if (graph.externals().isEmpty()) {
            return code.addStatement(creation).build();
        }
        code.addStatement("$T wiring = $L", GeneratedNames.wiring(graph.root()), creation);
        graph.externals().forEach(port -> code.addStatement("connect($N, wiring.$N())", channel(port), port.member()));
        return code.build();
    }

    private String channel(Port port) {
        return graph.channels().stream()
                .filter(channel -> channel.name().equals(port.channel().value()))
                .map(names::of)
                .findFirst()
                .orElseThrow();
    }
}
