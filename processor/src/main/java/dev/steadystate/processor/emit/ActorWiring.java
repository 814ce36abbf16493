package dev.steadystate.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.steadystate.processor.model.Actor;
import dev.steadystate.processor.model.GeneratedNames;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

// private void wireWorker() {
//     for (int i = 0; i < 4; i++) {
//         ActorInstance instance = graph.instance(Worker_ActorModule.SPEC, i);
//         instance.wire(component.worker(new Worker_ActorModule(
//                 instance, numbers.input(instance, i), messages.output(instance, i))));
//     }
// }

/** The method that makes an actor's instances and hands them their ends. */
final class ActorWiring {
    private final WiringNames names;
    private final EndCode ends;

    ActorWiring(WiringNames names, EndCode ends) {
        this.names = names;
        this.ends = ends;
    }

    MethodSpec method(Actor actor) {
        MethodSpec.Builder method =
                MethodSpec.methodBuilder(names.wiring(actor)).addModifiers(Modifier.PRIVATE);
        int instances = actor.instances().value();
        if (instances == 1) {
            return method.addCode(instance(actor, "0")).build();
        }
        return method.beginControlFlow("for (int i = 0; i < $L; i++)", Literals.of(instances))
                .addCode(instance(actor, "i"))
                .endControlFlow()
                .build();
    }

    private CodeBlock instance(Actor actor, String index) {
        ClassName module = GeneratedNames.actorModule(actor.className());
        String name = actor.name().value();
        CodeBlock arguments = Stream.concat(
                        Stream.of(CodeBlock.of("instance")),
                        actor.ports().stream().map(port -> ends.of(name, port)))
                .collect(CodeBlock.joining(",$W"));
        return CodeBlock.builder()
                .addStatement("$T instance = graph.instance($T.SPEC, $L)", Known.ACTOR_INSTANCE, module, index)
                .addStatement("instance.wire(component.$N(new $T($Z$L)))", names.of(actor), module, arguments)
                .build();
    }
}
