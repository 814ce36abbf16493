package dev.steadystate.processor.emit;

import static javax.lang.model.element.Modifier.PROTECTED;
import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.steadystate.processor.model.FlatType;
import dev.steadystate.processor.model.GeneratedNames;
import java.util.List;

// /** A channel whose messages of type {@link Tick} are values. */
// public final class Tick_Channel extends ObjectChannel<Tick, Tick_Output, Tick_Input> {
//     public Tick_Channel(Graph graph, String name, String type, int capacity, Overflow overflow, Lanes lanes) {
//         super(graph, name, type, capacity, overflow, lanes);
//     }
//
//     @Override
//     protected Slots newSlots(int capacity) {
//         return new Tick_Slots(capacity);
//     }
//
//     @Override
//     protected Tick_Output newOutput(Lane lane) {
//         return new Tick_Output(lane);
//     }
//
//     @Override
//     protected Tick_Input newInput(Lane lane) {
//         return new Tick_Input(lane);
//     }
// }

/** Writes the channel of a flat type. */
final class FlatChannelEmitter implements FlatEmitter {
    @Override
    public void emit(FlatType type, GeneratedFiles files) {
        ClassName name = GeneratedNames.flatChannel(type.type());
        files.java(name, channel(type, name), List.of(type.type()));
    }

    private static TypeSpec.Builder channel(FlatType type, ClassName name) {
        ClassName slots = GeneratedNames.flatSlots(type.type());
        ClassName output = GeneratedNames.flatOutput(type.type());
        ClassName input = GeneratedNames.flatInput(type.type());
        return FlatTypes.publicClass(type, name)
                .addJavadoc("A channel whose messages of type {@link $T} are values.\n", type.type())
                .superclass(ParameterizedTypeName.get(Known.OBJECT_CHANNEL, type.type(), output, input))
                .addMethod(constructor())
                .addMethod(maker("newSlots", Known.SLOTS)
                        .addParameter(TypeName.INT, "capacity")
                        .addStatement("return new $T(capacity)", slots)
                        .build())
                .addMethod(end("newOutput", output))
                .addMethod(end("newInput", input));
    }

    private static MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addJavadoc("Makes its lanes.\n")
                .addModifiers(PUBLIC)
                .addParameter(Known.GRAPH, "graph")
                .addParameter(String.class, "name")
                .addParameter(String.class, "type")
                .addParameter(TypeName.INT, "capacity")
                .addParameter(Known.OVERFLOW, "overflow")
                .addParameter(Known.LANES, "lanes")
                .addStatement("super(graph, name, type, capacity, overflow, lanes)")
                .build();
    }

    private static MethodSpec end(String name, ClassName end) {
        return maker(name, end)
                .addParameter(Known.LANE, "lane")
                .addStatement("return new $T(lane)", end)
                .build();
    }

    private static MethodSpec.Builder maker(String name, ClassName made) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(PROTECTED)
                .returns(made);
    }
}
