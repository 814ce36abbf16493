package dev.steadystate.processor.emit;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.steadystate.processor.model.Actor;
import dev.steadystate.processor.model.ActorTest;
import dev.steadystate.processor.model.GeneratedNames;
import dev.steadystate.processor.model.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

// /** Tests {@link Worker} alone: a test has the other end of each of its channels. */
// public final class WorkerHarness extends Harness {
//     private final LongHarnessInput numbers;
//     private final HarnessOutput<Message> messages;
//     private final Worker_ActorModule module;
//
//     private WorkerHarness(int index, Function<Worker_ActorModule, ActivationsFactory> maker) {
//         super(Worker_ActorModule.SPEC, index);
//         … the ends of HarnessEnds
//         module = new Worker_ActorModule(instance(), numbersEnd, messagesEnd);
//         method("onNumber", numbersEnd).takes(1, numbers).sends(1, messages);
//         wire(maker.apply(module));
//     }
//
//     /** Makes a fresh actor. */
//     public static WorkerHarness create() {
//         return new WorkerHarness(0, module -> () -> module.activations());
//     }
//
//     … and create(index), if it has several instances, and with(tally), if its constructor asks for something
//
//     /** The channel {@code numbers}, from which the actor receives. */
//     public LongHarnessInput numbers() {
//         return numbers;
//     }
//
//     /** The actor's cell {@code next}. */
//     public LongCell next() {
//         return module.next;
//     }
// }

/** Writes the harness in which an actor is tested. */
final class HarnessEmitter implements HarnessPart {
    private static final ParameterSpec INDEX =
            ParameterSpec.builder(TypeName.INT, "index").build();
    private static final String PARAM = "@param index the index of the instance";

    @Override
    public void emit(ActorTest test, Actor actor, GeneratedFiles files) {
        ClassName name = GeneratedNames.harness(actor.className());
        files.java(name, harness(test, actor, name), List.of(actor.className()));
    }

    private static TypeSpec.Builder harness(ActorTest test, Actor actor, ClassName name) {
        Members members = Members.of(actor);
        HarnessEnds ends = new HarnessEnds(actor, members, test.lanes().value());
        ClassName module = GeneratedNames.actorModule(actor.className());
        TypeSpec.Builder type = TypeSpec.classBuilder(name)
                .addJavadoc(
                        "Tests {@link $T} alone: a test has the other end of each of its channels.\n",
                        actor.className())
                .addModifiers(
                        actor.modifiers().contains(PUBLIC) ? new Modifier[] {PUBLIC, FINAL} : new Modifier[] {FINAL})
                .superclass(Known.HARNESS);
        ends.addFields(type);
        if (!members.cells().isEmpty()) {
            type.addField(module, "module", PRIVATE, FINAL);
        }
        type.addMethod(constructor(actor, members, ends, module));
        addFactories(type, test, actor, name);
        ends.addAccessors(type);
        members.cells().forEach(cell -> type.addMethod(cell(cell, ends.accessor(cell))));
        return type;
    }

    private static MethodSpec constructor(Actor actor, Members members, HarnessEnds ends, ClassName module) {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addModifiers(PRIVATE)
                .addParameter(INDEX)
                .addParameter(
                        ParameterizedTypeName.get(ClassName.get(Function.class), module, Known.ACTIVATIONS_FACTORY),
                        "maker")
                .addStatement("super($T.SPEC, index)", module)
                .addCode(ends.creation());
        List<CodeBlock> arguments = new ArrayList<>(List.of(CodeBlock.of("instance()")));
        arguments.addAll(ends.arguments());
        CodeBlock target = members.cells().isEmpty() ? CodeBlock.of("$T module", module) : CodeBlock.of("module");
        constructor.addStatement("$L = new $T($L)", target, module, CodeBlock.join(arguments, ",$W"));
        for (Turn turn : Turns.of(actor, members)) {
            constructor.addCode(ends.method(turn));
        }
        return constructor.addStatement("wire(maker.apply(module))").build();
    }

    private static void addFactories(TypeSpec.Builder type, ActorTest test, Actor actor, ClassName name) {
        Dependencies dependencies = new Dependencies(actor);
        boolean several = actor.instances().value() > 1;
        CodeBlock plain = CodeBlock.of("module -> () -> $L", dependencies.call);
        if (!test.modules().isEmpty()) {
            CodeBlock provided = CodeBlock.of("$L::actor", HarnessComponentEmitter.creation(actor));
            addCreate(type, several, name, ", with what the modules provide", provided);
        } else if (dependencies.areNone()) {
            addCreate(type, several, name, "", plain);
        }
        if (!dependencies.areNone()) {
            addWith(type, several, name, dependencies, plain);
        }
    }

    private static void addCreate(TypeSpec.Builder type, boolean several, ClassName name, String how, CodeBlock maker) {
        MethodSpec.Builder create = factory("create", name).addJavadoc("Makes a fresh actor$L.\n", how);
        if (!several) {
            type.addMethod(
                    create.addStatement("return new $T(0, $L)", name, maker).build());
            return;
        }
        type.addMethod(create.addStatement("return create(0)").build());
        type.addMethod(factory("create", name)
                .addJavadoc("Makes a fresh actor of one instance$L.\n\n$L\n", how, PARAM)
                .addParameter(INDEX)
                .addStatement("return new $T(index, $L)", name, maker)
                .build());
    }

    private static void addWith(
            TypeSpec.Builder type, boolean several, ClassName name, Dependencies dependencies, CodeBlock maker) {
        MethodSpec.Builder with = factory("with", name)
                .addJavadoc("Makes a fresh actor, with what its constructor asks for.\n")
                .addParameters(dependencies.parameters);
        if (!several) {
            type.addMethod(
                    with.addStatement("return new $T(0, $L)", name, maker).build());
            return;
        }
        type.addMethod(with.addStatement("return withInstance(0, $L)", dependencies.names())
                .build());
        type.addMethod(factory("withInstance", name)
                .addJavadoc("Makes a fresh actor of one instance, with what its constructor asks for.\n\n$L\n", PARAM)
                .addParameter(INDEX)
                .addParameters(dependencies.parameters)
                .addStatement("return new $T(index, $L)", name, maker)
                .build());
    }

    private static MethodSpec.Builder factory(String method, ClassName harness) {
        return MethodSpec.methodBuilder(method).addModifiers(PUBLIC, STATIC).returns(harness);
    }

    private static MethodSpec cell(Member cell, String accessor) {
        return MethodSpec.methodBuilder(accessor)
                .addJavadoc("The actor's cell {@code $L}.\n", cell.member())
                .addModifiers(PUBLIC)
                .returns(cell.declared())
                .addStatement("return module.$N", cell.name())
                .build();
    }

    /** What the constructor asks for besides ports, cells and context, and how the module is called with it. */
    private static final class Dependencies {
        final List<ParameterSpec> parameters = new ArrayList<>();
        final CodeBlock call;

        Dependencies(Actor actor) {
            NameAllocator names = new NameAllocator();
            names.newName("index");
            names.newName("module");
            List<CodeBlock> arguments = new ArrayList<>();
            for (Parameter parameter : actor.constructor().parameters()) {
                if (parameter.port().isEmpty()) {
                    arguments.add(argument(parameter, names));
                }
            }
            call = CodeBlock.of("module.activations($L)", CodeBlock.join(arguments, ", "));
        }

        private CodeBlock argument(Parameter parameter, NameAllocator names) {
            if (Turn.isContext(parameter)) {
                return CodeBlock.of("module.context()");
            }
            String name = names.newName(parameter.name());
            parameters.add(ParameterSpec.builder(parameter.type(), name).build());
            return CodeBlock.of("$N", name);
        }

        boolean areNone() {
            return parameters.isEmpty();
        }

        CodeBlock names() {
            return parameters.stream()
                    .map(parameter -> CodeBlock.of("$N", parameter))
                    .collect(CodeBlock.joining(", "));
        }
    }
}
