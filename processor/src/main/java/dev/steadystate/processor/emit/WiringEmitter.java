package dev.steadystate.processor.emit;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.steadystate.processor.model.Actor;
import dev.steadystate.processor.model.GeneratedNames;
import dev.steadystate.processor.model.Graph;
import dev.steadystate.processor.model.Port;
import dev.steadystate.processor.model.StateCell;

// /** Makes the channels of {@link FizzBuzz} and hands its actors their ends. */
// final class FizzBuzzWiring {
//     final Graph graph;
//
//     private final FizzBuzzComponent component;
//     private final RefChannel<Message> messages;
//     private final LongChannel numbers;
//
//     FizzBuzzWiring(GraphSettings settings, TallyModule tallyModule) {
//         this(graph(settings), DaggerFizzBuzzComponent.factory().create(tallyModule));
//     }
//
//     /** Also for tests, which put the graph on a stage first. */
//     FizzBuzzWiring(Graph graph, FizzBuzzComponent component) {
//         this.graph = graph;
//         this.component = component;
//         messages = graph.channel("messages", "Message", 65_536, Overflow.BACKPRESSURE, Lanes.dealt(4, 1));
//         numbers = graph.longChannel("numbers", 65_536, Overflow.BACKPRESSURE, Lanes.cross(1, 4));
//         wireGenerator();
//         wireLogger();
//         wireWorker();
//     }
//
//     static Graph graph(GraphSettings settings) {
//         return new Graph("FizzBuzz", settings, 1, 30_000_000_000L);
//     }
//
//     private void wireWorker() {
//         for (int i = 0; i < 4; i++) {
//             ActorInstance instance = graph.instance(Worker_ActorModule.SPEC, i);
//             instance.wire(component.worker(new Worker_ActorModule(
//                     instance, numbers.input(instance, i), messages.output(instance, i))));
//         }
//     }
// }

/** Writes the class that makes the channels and wires the actors, a method an actor. */
final class WiringEmitter implements GraphEmitter {
    @Override
    public void emit(Graph graph, GeneratedFiles files) {
        ClassName name = GeneratedNames.wiring(graph.root());
        files.java(name, wiring(new WiringNames(graph), name), Origins.of(graph));
    }

    private static TypeSpec.Builder wiring(WiringNames names, ClassName name) {
        Graph graph = names.graph();
        TypeSpec.Builder type = TypeSpec.classBuilder(name)
                .addJavadoc("Makes the channels of {@link $T} and hands its actors their ends.\n", graph.root())
                .addModifiers(FINAL)
                .addField(Known.GRAPH, "graph", FINAL)
                .addField(GeneratedNames.component(graph.root()), "component", PRIVATE, FINAL);
        Channels channels = new Channels(names);
        channels.addFields(type);
        TelemetryCode telemetry = new TelemetryCode(graph);
        type.addMethod(constructor(graph))
                .addMethod(constructor(names, channels, telemetry))
                .addMethod(graph(graph));
        channels.addMethods(type);
        telemetry.addMethods(type);
        EndCode ends = new EndCode(graph, names);
        for (Port port : graph.externals()) {
            type.addMethod(external(ends, port));
        }
        ActorWiring wiring = new ActorWiring(names, ends);
        graph.actors().forEach(actor -> type.addMethod(wiring.method(actor)));
        return type;
    }

    private static MethodSpec constructor(Graph graph) {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder().addParameter(Known.GRAPH_SETTINGS, "settings");
        ModuleParameters.of(graph).forEach(module -> constructor.addParameter(module.type(), module.name()));
        return constructor
                .addStatement("this(graph(settings),$W$L)", ComponentEmitter.creation(graph))
                .build();
    }

    private static MethodSpec graph(Graph graph) {
        return MethodSpec.methodBuilder("graph")
                .addModifiers(STATIC)
                .returns(Known.GRAPH)
                .addParameter(Known.GRAPH_SETTINGS, "settings")
                .addStatement(
                        "return new $T($S, settings, $L, $L)",
                        Known.GRAPH,
                        graph.root().simpleName(),
                        Literals.of(graph.shutdownBarrier().value()),
                        Literals.of(graph.shutdownTimeoutNs()))
                .build();
    }

    private static MethodSpec constructor(WiringNames names, Channels channels, TelemetryCode telemetry) {
        Graph graph = names.graph();
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addJavadoc("Also for tests, which put the graph on a stage first.\n")
                .addParameter(Known.GRAPH, "graph")
                .addParameter(GeneratedNames.component(graph.root()), "component")
                .addStatement("this.graph = graph")
                .addStatement("this.component = component");
        constructor.addCode(telemetry.declaration());
        constructor.addCode(channels.creation());
        for (Actor actor : graph.actors()) {
            constructor.addStatement("$N()", names.wiring(actor));
        }
        boolean durable =
                graph.actors().stream().flatMap(actor -> actor.cells().stream()).anyMatch(StateCell::durable);
        if (durable) {
            constructor.addStatement("graph.requireSavedStateKnown()");
        }
        return constructor.build();
    }

    private static MethodSpec external(EndCode ends, Port port) {
        return MethodSpec.methodBuilder(port.member())
                .returns(port.type().declared())
                .addStatement("return $L", ends.external(port))
                .build();
    }
}
