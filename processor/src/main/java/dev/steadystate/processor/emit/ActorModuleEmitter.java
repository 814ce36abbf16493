package dev.steadystate.processor.emit;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.steadystate.processor.model.Actor;
import dev.steadystate.processor.model.GeneratedNames;
import java.util.List;
import javax.lang.model.element.Modifier;

// /** Builds {@link Generator} and hands it its ports. */
// @Module
// public final class Generator_ActorModule {
//     /** What {@code @Actor} says of {@link Generator}. */
//     public static final ActorSpec SPEC = ActorSpec.named("Generator").build();
//
//     private final ActorInstance instance;
//     private final LongOutput numbers;
//     final LongState next;
//
//     public Generator_ActorModule(ActorInstance instance, LongOutput numbers) {
//         this.instance = instance;
//         this.numbers = numbers;
//         this.next = instance.longState("next");
//     }
//
//     @Provides
//     ActorContext context() {
//         return instance;
//     }
//
//     @Provides
//     Generator_Activations activations() {
//         Generator actor = new Generator();
//         actor.numbers = numbers;
//         actor.next = next;
//         return new Generator_Activations(actor, instance, numbers, next);
//     }
//
//     /** Builds the actor anew, at the start and after each failure. */
//     @Subcomponent(modules = Generator_ActorModule.class)
//     public interface Regeneration extends ActivationsFactory {
//         @Override
//         Generator_Activations activations();
//     }
// }

/** Writes the Dagger module of an actor. */
final class ActorModuleEmitter implements ActorEmitter {
    @Override
    public void emit(Actor actor, GeneratedFiles files) {
        ClassName name = GeneratedNames.actorModule(actor.className());
        files.java(name, module(actor, name), List.of(actor.className()));
    }

    private static TypeSpec.Builder module(Actor actor, ClassName name) {
        Members members = Members.of(actor);
        TypeSpec.Builder type = TypeSpec.classBuilder(name)
                .addJavadoc("Builds {@link $T} and hands it its ports.\n", actor.className())
                .addAnnotation(Known.MODULE)
                .addModifiers(PUBLIC, FINAL)
                .addField(spec(actor))
                .addField(Known.ACTOR_INSTANCE, "instance", PRIVATE, FINAL);
        for (Member member : members.all()) {
            type.addField(member.type(), member.name(), visibility(member));
        }
        type.addMethod(constructor(actor, members)).addMethod(context());
        return type.addMethod(new ActorConstruction(actor, members).method()).addType(regeneration(actor, name));
    }

    /** Tests look at cells. */
    private static Modifier[] visibility(Member member) {
        return member.port() == null ? new Modifier[] {FINAL} : new Modifier[] {PRIVATE, FINAL};
    }

    private static FieldSpec spec(Actor actor) {
        return FieldSpec.builder(Known.ACTOR_SPEC, "SPEC", PUBLIC, STATIC, FINAL)
                .addJavadoc("What {@code @Actor} says of {@link $T}.\n", actor.className())
                .initializer(ActorSpecs.of(actor))
                .build();
    }

    private static MethodSpec constructor(Actor actor, Members members) {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addJavadoc("Takes the ends of one instance of {@link $T}.\n", actor.className())
                .addModifiers(PUBLIC)
                .addParameter(Known.ACTOR_INSTANCE, "instance")
                .addStatement("this.instance = instance");
        if (members.ports().stream().anyMatch(Member::hidden)) {
            constructor.addAnnotation(AnnotationSpec.builder(SuppressWarnings.class)
                    .addMember("value", "$S", "unchecked")
                    .build());
        }
        for (Member port : members.ports()) {
            constructor.addParameter(port.open(), port.name());
            CodeBlock cast = port.hidden() ? CodeBlock.of("($T) ", port.type()) : CodeBlock.of("");
            constructor.addStatement("this.$1N = $2L$1N", port.name(), cast);
        }
        for (Member cell : members.cells()) {
            CodeBlock codec = cell.hasCodec()
                    ? CodeBlock.of(", new $T()", DurableCellsEmitter.codec(actor, cell))
                    : CodeBlock.of("");
            constructor.addStatement("this.$N = instance.$L($S$L)", cell.name(), cell.maker(), cell.name(), codec);
        }
        return constructor.build();
    }

    private static MethodSpec context() {
        return MethodSpec.methodBuilder("context")
                .addAnnotation(Known.PROVIDES)
                .returns(Known.ACTOR_CONTEXT)
                .addStatement("return instance")
                .build();
    }

    private static TypeSpec regeneration(Actor actor, ClassName module) {
        return TypeSpec.interfaceBuilder("Regeneration")
                .addJavadoc("Builds the actor anew, at the start and after each failure.\n")
                .addAnnotation(AnnotationSpec.builder(Known.SUBCOMPONENT)
                        .addMember("modules", "$T.class", module)
                        .build())
                .addModifiers(PUBLIC, STATIC)
                .addSuperinterface(Known.ACTIVATIONS_FACTORY)
                .addMethod(MethodSpec.methodBuilder("activations")
                        .addAnnotation(Override.class)
                        .addModifiers(PUBLIC, Modifier.ABSTRACT)
                        .returns(GeneratedNames.activations(actor.className()))
                        .build())
                .build();
    }
}
