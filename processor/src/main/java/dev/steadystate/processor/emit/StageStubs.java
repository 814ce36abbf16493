package dev.steadystate.processor.emit;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.steadystate.diagram.ReservedNames;
import dev.steadystate.processor.model.Actor;
import dev.steadystate.processor.model.Direction;
import dev.steadystate.processor.model.Port;

// /** Plays the part of {@code Worker}. */
// public static final class WorkerStub extends Stub {
//     private final StubInput<Long> numbers = input("numbers");
//     private final StubOutput<Message> messages = output("messages");
//
//     private WorkerStub() {
//         super("Worker");
//     }
//
//     /** Receives from channel "numbers". */
//     public StubInput<Long> numbers() {
//         return numbers;
//     }
//
//     /** Sends to channel "messages". */
//     public StubOutput<Message> messages() {
//         return messages;
//     }
// }

/** The nested classes of a stage that stand in for actors, with a member for each port. */
final class StageStubs {
    private final StageNames names;

    StageStubs(StageNames names) {
        this.names = names;
    }

    TypeSpec of(Actor actor) {
        String name = actor.name().value();
        TypeSpec.Builder type = TypeSpec.classBuilder(names.stub(actor))
                .addJavadoc("Plays the part of {@code $L}.\n", name)
                .addModifiers(PUBLIC, STATIC, FINAL)
                .superclass(Known.STUB)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(PRIVATE)
                        .addStatement("super($S)", name)
                        .build());
        NameAllocator members = new NameAllocator();
        ReservedNames.OBJECT.forEach(members::newName);
        for (Port port : actor.ports()) {
            add(port, members.newName(port.member()), names.isNear(actor), type);
        }
        return type.build();
    }

    private void add(Port port, String member, boolean near, TypeSpec.Builder stub) {
        boolean sends = port.direction() == Direction.TX;
        ClassName kind = sends ? Known.STUB_OUTPUT : Known.STUB_INPUT;
        TypeName type = names.of(kind, port.type(), near);
        String maker = sends ? port.broadcast().value() ? "broadcast" : "output" : "input";
        stub.addField(FieldSpec.builder(type, member, PRIVATE, FINAL)
                        .initializer("$L($S)", maker, port.channel().value())
                        .build())
                .addMethod(MethodSpec.methodBuilder(member)
                        .addJavadoc(
                                "$L channel $S.\n",
                                sends ? "Sends to" : "Receives from",
                                port.channel().value())
                        .addModifiers(PUBLIC)
                        .returns(type)
                        .addStatement("return $N", member)
                        .build());
    }
}
