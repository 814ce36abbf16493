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
import dev.steadystate.processor.model.FlatValue;
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
//     … and if it is a sealed interface
//
//     public int nextCase() {
//         return slots.tag[(int) position() & slots.mask];
//     }
//
//     public Message.Number pullNumber() {
//         return slots.number(pulled() & slots.mask);
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
        TypeSpec.Builder end = FlatTypes.publicClass(type, name)
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
        if (type.value() instanceof FlatValue.Sum sum && !FlatType.cases(sum).isEmpty()) {
            addCases(end, type, sum);
        }
        return end;
    }

    private static void addCases(TypeSpec.Builder end, FlatType type, FlatValue.Sum sum) {
        FlatNames names = new FlatNames(type);
        end.addMethod(MethodSpec.methodBuilder("nextCase")
                .addJavadoc(
                        "Which case the next message is: the number of a record, or anything above for a constant.\n")
                .addModifiers(PUBLIC)
                .returns(TypeName.INT)
                .addStatement("return slots.$N[(int) position() & slots.mask]", names.column(sum.tag()))
                .build());
        for (FlatValue.Case each : sum.records()) {
            end.addMethod(pullCase(each.name(), each.value().type(), names.reader(each)));
        }
        if (!sum.enums().isEmpty()) {
            TypeName constant = FlatSlotsEmitter.constantType(type, sum);
            end.addMethod(pullCase(FlatType.CONSTANT, constant, names.constantReader()));
        }
    }

    /** The method that takes a message of this case: {@code pullNumber}. */
    static String pullCase(String name) {
        return "pull" + Identifiers.capital(name);
    }

    private static MethodSpec pullCase(String name, TypeName type, String reader) {
        return MethodSpec.methodBuilder(pullCase(name))
                .addJavadoc("Takes a message that has been seen to be of this case.\n")
                .addModifiers(PUBLIC)
                .returns(type)
                .addStatement("return slots.$N(pulled() & slots.mask)", reader)
                .build();
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
