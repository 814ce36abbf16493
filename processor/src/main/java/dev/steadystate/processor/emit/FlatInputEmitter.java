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

// /** Receives messages of type {@link Tick} as values. */
// public final class Tick_Input extends LaneInput implements BatchReceiver<Tick> {
//     private final Tick_Slots slots;
//
//     private final TickBatch batch;
//
//     Tick_Input(Lane lane) {
//         super(lane);
//         slots = (Tick_Slots) lane.slots();
//         batch = new TickBatch(slots);
//     }
//
//     public Tick_Input deadLetters(int maxAttempts, RefOutput<?> letters) {
//         usePoison(maxAttempts, letters);
//         return this;
//     }
//
//     @Override
//     public Tick pull() {
//         return slots.get(pulled());
//     }
//
//     @Override
//     public Tick take() {
//         return slots.get(next());
//     }
//
//     @Override
//     public Tick peek() {
//         return slots.get(head());
//     }
//
//     @Override
//     public TickBatch batch(int most) {
//         int size = adjacent(most);
//         return batch.of(next(size), size);
//     }
// }

/** Writes the receiving end of a lane of a flat type. */
final class FlatInputEmitter implements FlatEmitter {
    @Override
    public void emit(FlatType type, GeneratedFiles files) {
        ClassName name = GeneratedNames.flatInput(type.type());
        files.java(name, input(type, name), List.of(type.type()));
    }

    private static TypeSpec.Builder input(FlatType type, ClassName name) {
        ClassName slots = GeneratedNames.flatSlots(type.type());
        ClassName batch = GeneratedNames.flatBatch(type.type());
        return FlatTypes.publicClass(type, name)
                .addJavadoc("Receives messages of type {@link $T} as values.\n", type.type())
                .superclass(Known.LANE_INPUT)
                .addSuperinterface(ParameterizedTypeName.get(Known.BATCH_RECEIVER, type.type()))
                .addField(slots, "slots", PRIVATE, FINAL)
                .addField(batch, "batch", PRIVATE, FINAL)
                .addMethod(FlatTypes.constructor(slots)
                        .addStatement("batch = new $T(slots)", batch)
                        .build())
                .addMethod(deadLetters(name))
                .addMethod(one("pull", "pulled", type))
                .addMethod(one("take", "next", type))
                .addMethod(one("peek", "head", type))
                .addMethod(batch(batch));
    }

    private static MethodSpec deadLetters(ClassName name) {
        return MethodSpec.methodBuilder("deadLetters")
                .addJavadoc("Sends what has failed so often to the end for {@code DeadLetter}s.\n")
                .addModifiers(PUBLIC)
                .returns(name)
                .addParameter(TypeName.INT, "maxAttempts")
                .addParameter(Known.ANY_REF_OUTPUT, "letters")
                .addStatement("usePoison(maxAttempts, letters)")
                .addStatement("return this")
                .build();
    }

    private static MethodSpec one(String name, String place, FlatType type) {
        return overriding(name)
                .returns(type.type())
                .addStatement("return slots.get($N())", place)
                .build();
    }

    private static MethodSpec batch(ClassName batch) {
        return overriding("batch")
                .returns(batch)
                .addParameter(TypeName.INT, "most")
                .addStatement("int size = adjacent(most)")
                .addStatement("return batch.of(next(size), size)")
                .build();
    }

    private static MethodSpec.Builder overriding(String name) {
        return MethodSpec.methodBuilder(name).addAnnotation(Override.class).addModifiers(PUBLIC);
    }
}
