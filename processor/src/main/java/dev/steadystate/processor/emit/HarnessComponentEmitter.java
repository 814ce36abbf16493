package dev.steadystate.processor.emit;

import static javax.lang.model.element.Modifier.ABSTRACT;
import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.steadystate.processor.model.Actor;
import dev.steadystate.processor.model.ActorTest;
import dev.steadystate.processor.model.GeneratedNames;
import java.util.List;

// /** Provides what {@link Logger} asks for in its constructor, for tests. */
// @Singleton
// @Component(modules = TallyModule.class)
// interface LoggerHarnessComponent {
//     Logger_ActorModule.Regeneration actor(Logger_ActorModule module);
// }

/** Writes the Dagger component of an actor that is tested with modules. */
final class HarnessComponentEmitter implements HarnessPart {
    @Override
    public void emit(ActorTest test, Actor actor, GeneratedFiles files) {
        if (test.modules().isEmpty()) {
            return;
        }
        ClassName module = GeneratedNames.actorModule(actor.className());
        ClassName name = GeneratedNames.harnessComponent(actor.className());
        TypeSpec.Builder type = ComponentEmitter.annotated(
                        TypeSpec.interfaceBuilder(name), test.scopes(), test.modules())
                .addJavadoc("Provides what {@link $T} asks for in its constructor, for tests.\n", actor.className())
                .addMethod(MethodSpec.methodBuilder("actor")
                        .addModifiers(PUBLIC, ABSTRACT)
                        .returns(module.nestedClass("Regeneration"))
                        .addParameter(module, "module")
                        .build());
        files.java(name, type, List.of(actor.className()));
    }

    /** {@code DaggerLoggerHarnessComponent.create()}. */
    static CodeBlock creation(Actor actor) {
        ClassName component = GeneratedNames.harnessComponent(actor.className());
        return CodeBlock.of("$T.create()", ClassName.get(component.packageName(), "Dagger" + component.simpleName()));
    }
}
