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
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

// /**
//  * Messages of type {@link Tick} at the head of a channel, by column. …
//  */
// public final class TickBatch extends ColumnBatch implements Batch<Tick> {
//     private final Tick_Slots slots;
//
//     TickBatch(Tick_Slots slots) {
//         this.slots = slots;
//     }
//
//     TickBatch of(int from, int count) {
//         show(from, count);
//         return this;
//     }
//
//     @Override
//     public Tick get(int index) {
//         return slots.get(place(index));
//     }
//
//     @Override
//     public Iterator<Tick> iterator() {
//         return new Messages();
//     }
//
//     … the methods of FlatBatchColumns
//
//     private final class Messages implements Iterator<Tick> { … }
// }

/** Writes the view of a batch that users name as a parameter of {@code @OnBatch}. */
final class FlatBatchEmitter implements FlatEmitter {
    private static final String DOC = """
            Messages of type {@link $T} at the head of a channel, by column: the arrays are the channel's own, and the message
            with the index {@code i} stands in place {@code offset() + i} of each. To read other places, or to write, destroys
            messages.

            <p>A view is valid during the call it was given to, and on that thread.
            """;

    @Override
    public void emit(FlatType type, GeneratedFiles files) {
        ClassName name = GeneratedNames.flatBatch(type.type());
        files.java(name, batch(type, name), List.of(type.type()));
    }

    private static TypeSpec.Builder batch(FlatType type, ClassName name) {
        ClassName slots = GeneratedNames.flatSlots(type.type());
        TypeSpec.Builder batch = TypeSpec.classBuilder(name)
                .addJavadoc(DOC, type.type())
                .addModifiers(FINAL)
                .superclass(Known.COLUMN_BATCH)
                .addSuperinterface(ParameterizedTypeName.get(Known.BATCH, type.type()))
                .addField(slots, "slots", PRIVATE, FINAL)
                .addMethod(constructor(slots))
                .addMethod(of(name))
                .addMethod(get(type))
                .addMethod(iterator(type));
        if (type.open()) {
            batch.addModifiers(PUBLIC);
        }
        new FlatBatchColumns(type).addTo(batch);
        return batch.addType(messages(type));
    }

    private static MethodSpec constructor(ClassName slots) {
        return MethodSpec.constructorBuilder()
                .addParameter(slots, "slots")
                .addStatement("this.slots = slots")
                .build();
    }

    private static MethodSpec of(ClassName name) {
        return MethodSpec.methodBuilder("of")
                .returns(name)
                .addParameter(TypeName.INT, "from")
                .addParameter(TypeName.INT, "count")
                .addStatement("show(from, count)")
                .addStatement("return this")
                .build();
    }

    private static MethodSpec get(FlatType type) {
        return overriding("get")
                .returns(type.type())
                .addParameter(TypeName.INT, "index")
                .addStatement("return slots.get(place(index))")
                .build();
    }

    private static MethodSpec iterator(FlatType type) {
        return overriding("iterator")
                .returns(iterating(type))
                .addStatement("return new Messages()")
                .build();
    }

    private static TypeSpec messages(FlatType type) {
        return TypeSpec.classBuilder("Messages")
                .addModifiers(PRIVATE, FINAL)
                .addSuperinterface(iterating(type))
                .addField(TypeName.INT, "next", PRIVATE)
                .addMethod(overriding("hasNext")
                        .returns(TypeName.BOOLEAN)
                        .addStatement("return next < size()")
                        .build())
                .addMethod(overriding("next")
                        .returns(type.type())
                        .beginControlFlow("if (next == size())")
                        .addStatement(
                                "throw new $T($S + size() + $S)",
                                NoSuchElementException.class,
                                "the batch has ",
                                " messages")
                        .endControlFlow()
                        .addStatement("return get(next++)")
                        .build())
                .build();
    }

    private static TypeName iterating(FlatType type) {
        return ParameterizedTypeName.get(ClassName.get(Iterator.class), type.type());
    }

    private static MethodSpec.Builder overriding(String name) {
        return MethodSpec.methodBuilder(name).addAnnotation(Override.class).addModifiers(PUBLIC);
    }
}
