package dev.steadystate.processor.emit;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.steadystate.processor.model.FlatType;
import dev.steadystate.processor.model.GeneratedNames;
import java.util.List;
import java.util.Objects;

// /** Sends messages of type {@link Tick} as values. */
// public final class Tick_Output extends LaneOutput implements Sender<Tick> {
//     private final Tick_Slots slots;
//
//     Tick_Output(Lane lane) {
//         super(lane);
//         slots = (Tick_Slots) lane.slots();
//     }
//
//     @Override
//     public void send(Tick message) {
//         Objects.requireNonNull(message, "a message");
//         if (admits()) {
//             slots.put(tail(), message);
//             stage();
//         }
//     }
//
//     @Override
//     public boolean trySend(Tick message) {
//         Objects.requireNonNull(message, "a message");
//         if (!admitsNow()) {
//             return false;
//         }
//         slots.put(tail(), message);
//         stage();
//         return true;
//     }
// }

/** Writes the sending end of a lane of a flat type. A message that can't be read in full is not sent. */
final class FlatOutputEmitter implements FlatEmitter {
    @Override
    public void emit(FlatType type, GeneratedFiles files) {
        ClassName name = GeneratedNames.flatOutput(type.type());
        files.java(name, output(type, name), List.of(type.type()));
    }

    private static TypeSpec.Builder output(FlatType type, ClassName name) {
        ClassName slots = GeneratedNames.flatSlots(type.type());
        return FlatTypes.publicClass(type, name)
                .addJavadoc("Sends messages of type {@link $T} as values.\n", type.type())
                .superclass(Known.LANE_OUTPUT)
                .addSuperinterface(ParameterizedTypeName.get(Known.SENDER, type.type()))
                .addField(slots, "slots", PRIVATE, FINAL)
                .addMethod(FlatTypes.constructor(slots).build())
                .addMethod(send(type))
                .addMethod(trySend(type));
    }

    private static MethodSpec send(FlatType type) {
        return sending("send", type)
                .beginControlFlow("if (admits())")
                .addStatement("slots.put(tail(), message)")
                .addStatement("stage()")
                .endControlFlow()
                .build();
    }

    private static MethodSpec trySend(FlatType type) {
        return sending("trySend", type)
                .returns(TypeName.BOOLEAN)
                .beginControlFlow("if (!admitsNow())")
                .addStatement("return false")
                .endControlFlow()
                .addStatement("slots.put(tail(), message)")
                .addStatement("stage()")
                .addStatement("return true")
                .build();
    }

    private static MethodSpec.Builder sending(String name, FlatType type) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(PUBLIC)
                .addParameter(type.type(), "message")
                .addStatement("$T.requireNonNull(message, $S)", Objects.class, "a message");
    }
}
