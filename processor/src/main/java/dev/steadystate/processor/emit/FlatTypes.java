package dev.steadystate.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.steadystate.processor.model.FlatType;
import javax.lang.model.element.Modifier;

/** What the files of a flat type have in common. */
final class FlatTypes {
    private FlatTypes() {}

    /** A class that every package can name, though perhaps not the message. */
    static TypeSpec.Builder publicClass(FlatType type, ClassName name) {
        TypeSpec.Builder builder = TypeSpec.classBuilder(name).addModifiers(Modifier.PUBLIC, Modifier.FINAL);
        if (!type.open()) {
            builder.addAnnotation(AnnotationSpec.builder(SuppressWarnings.class)
                    .addMember("value", "$S", "exports")
                    .build());
        }
        return builder;
    }

    /** The constructor of an end. */
    static MethodSpec.Builder constructor(ClassName slots) {
        return MethodSpec.constructorBuilder()
                .addParameter(Known.LANE, "lane")
                .addStatement("super(lane)")
                .addStatement("slots = ($T) lane.slots()", slots);
    }
}
