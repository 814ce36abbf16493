package dev.steadystate.processor.emit;

import static javax.lang.model.element.Modifier.ABSTRACT;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.steadystate.processor.model.Actor;
import dev.steadystate.processor.model.DaggerModule;
import dev.steadystate.processor.model.GeneratedNames;
import dev.steadystate.processor.model.Graph;
import java.util.List;

// /** Provides what the actors of {@link FizzBuzz} ask for in their constructors. */
// @Singleton
// @Component(modules = TallyModule.class)
// interface FizzBuzzComponent {
//     Generator_ActorModule.Regeneration generator(Generator_ActorModule module);
//
//     Worker_ActorModule.Regeneration worker(Worker_ActorModule module);
//
//     /** Takes the modules that are instances. */
//     @Component.Factory
//     interface Factory {
//         FizzBuzzComponent create(TallyModule tallyModule);
//     }
// }

/** Writes the graph's Dagger component. */
final class ComponentEmitter implements GraphEmitter {
    @Override
    public void emit(Graph graph, GeneratedFiles files) {
        ClassName name = GeneratedNames.component(graph.root());
        files.java(name, component(graph, name), Origins.of(graph));
    }

    private static TypeSpec.Builder component(Graph graph, ClassName name) {
        TypeSpec.Builder type = annotated(TypeSpec.interfaceBuilder(name), graph.scopes(), graph.modules())
                .addJavadoc("Provides what the actors of {@link $T} ask for in their constructors.\n", graph.root());
        ActorVariables names = new ActorVariables(graph);
        graph.actors().forEach(actor -> type.addMethod(subcomponent(actor, names.of(actor))));
        if (!ModuleParameters.of(graph).isEmpty()) {
            type.addType(factory(ModuleParameters.of(graph), name));
        }
        return type;
    }

    /** A component's annotations: its scopes and its modules. */
    static TypeSpec.Builder annotated(TypeSpec.Builder type, List<TypeName> scopes, List<DaggerModule> modules) {
        type.addAnnotation(Known.SINGLETON);
        scopes.forEach(scope ->
                type.addAnnotation(AnnotationSpec.builder((ClassName) scope).build()));
        return type.addAnnotation(annotation(modules));
    }

    private static AnnotationSpec annotation(List<DaggerModule> modules) {
        AnnotationSpec.Builder annotation = AnnotationSpec.builder(Known.COMPONENT);
        modules.forEach(module -> annotation.addMember("modules", "$T.class", module.className()));
        return annotation.build();
    }

    private static MethodSpec subcomponent(Actor actor, String name) {
        ClassName module = GeneratedNames.actorModule(actor.className());
        return MethodSpec.methodBuilder(name)
                .addModifiers(PUBLIC, ABSTRACT)
                .returns(module.nestedClass("Regeneration"))
                .addParameter(module, "module")
                .build();
    }

    /** What takes the modules that are instances. */
    static TypeSpec factory(List<ModuleParameters.Parameter> modules, ClassName component) {
        MethodSpec.Builder create = MethodSpec.methodBuilder("create")
                .addModifiers(PUBLIC, ABSTRACT)
                .returns(component);
        modules.forEach(module -> create.addParameter(module.type(), module.name()));
        return TypeSpec.interfaceBuilder("Factory")
                .addJavadoc("Takes the modules that are instances.\n")
                .addAnnotation(Known.COMPONENT.nestedClass("Factory"))
                .addModifiers(PUBLIC, STATIC)
                .addMethod(create.build())
                .build();
    }

    /** {@code DaggerFizzBuzzComponent.factory().create(tallyModule)}. */
    static CodeBlock creation(Graph graph) {
        return creation(GeneratedNames.component(graph.root()), ModuleParameters.of(graph));
    }

    static CodeBlock creation(ClassName component, List<ModuleParameters.Parameter> modules) {
        ClassName dagger = ClassName.get(component.packageName(), "Dagger" + component.simpleName());
        if (modules.isEmpty()) {
            return CodeBlock.of("$T.create()", dagger);
        }
        return CodeBlock.of("$T.factory().create($L)", dagger, ModuleParameters.arguments(modules));
    }
}
