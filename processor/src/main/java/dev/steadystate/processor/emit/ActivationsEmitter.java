package dev.steadystate.processor.emit;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PROTECTED;
import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.steadystate.processor.model.Actor;
import dev.steadystate.processor.model.GeneratedNames;
import java.util.List;
import java.util.function.Function;

// /** Activates {@link Worker}. */
// public final class Worker_Activations extends Activations {
//     private final Worker actor;
//     private final LongInput numbers;
//     private final RefOutput<Message> messages;
//
//     Worker_Activations(Worker actor, ActorInstance instance, LongInput numbers, RefOutput<Message> messages) {
//         super(instance);
//         this.actor = actor;
//         this.numbers = numbers;
//         this.messages = messages;
//     }
//
//     @Override
//     public boolean ready() {
//         return canOnNumber();
//     }
//
//     @Override
//     public int work(int limit) throws Throwable {
//         return onNumber(limit);
//     }
//
//     For several methods:
//
//     @Override
//     public boolean ready(int method) {
//         return switch (method) {
//             case 0 -> canOnNumber();
//             default -> canOnTick();
//         };
//     }
//
//     @Override
//     public int work(int method, int limit) throws Throwable {
//         return switch (method) {
//             case 0 -> onNumber(limit);
//             default -> onTick(limit);
//         };
//     }
//
//     … the methods of TurnEmitter
//
//     @Override
//     protected void mark() {
//         numbers.mark();
//         messages.mark();
//     }
//
//     … the methods of LifecycleMethods
// }

/** Writes the class that runs an actor's methods. */
final class ActivationsEmitter implements ActorEmitter {
    private static final List<TurnEmitter> TURNS = List.of(
            new OnMessageEmitter(),
            new OnBatchEmitter(),
            new OnRoomEmitter(),
            new OnReadyEmitter(),
            new EveryEmitter());

    @Override
    public void emit(Actor actor, GeneratedFiles files) {
        ClassName name = GeneratedNames.activations(actor.className());
        files.java(name, activations(actor, name), List.of(actor.className()));
    }

    private static boolean needsContext(Actor actor) {
        return actor.methods().stream()
                .flatMap(method -> method.parameters().stream())
                .anyMatch(Turn::isContext);
    }

    private static TypeSpec.Builder activations(Actor actor, ClassName name) {
        Members members = Members.of(actor);
        List<Turn> turns = Turns.of(actor, members);
        TypeSpec.Builder type = TypeSpec.classBuilder(name)
                .addJavadoc("Activates {@link $T}.\n", actor.className())
                .addModifiers(PUBLIC, FINAL)
                .superclass(Known.ACTIVATIONS);
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addParameter(actor.className(), "actor")
                .addParameter(Known.ACTOR_INSTANCE, "instance")
                .addStatement("super(instance)")
                .addStatement("this.actor = actor");
        type.addField(actor.className(), "actor", PRIVATE, FINAL);
        if (needsContext(actor)) {
            type.addField(Known.ACTOR_INSTANCE, "instance", PRIVATE, FINAL);
            constructor.addStatement("this.instance = instance");
        }
        for (Member member : members.all()) {
            addField(type, constructor, member.type(), member.name());
        }
        turns.forEach(turn -> addHelper(type, constructor, turn));
        type.addMethod(constructor.build()).addMethod(ready(turns)).addMethod(work(turns));
        if (turns.size() > 1) {
            type.addMethod(readyAt(turns)).addMethod(workAt(turns));
        }
        turns.forEach(turn -> emitter(turn).emit(turn, type));
        if (!turns.isEmpty()) {
            type.addMethod(mark(members));
        }
        new LifecycleMethods(actor, members).addTo(type);
        return type;
    }

    private static void addField(
            TypeSpec.Builder type, MethodSpec.Builder constructor, TypeName fieldType, String name) {
        type.addField(fieldType, name, PRIVATE, FINAL);
        constructor.addParameter(fieldType, name).addStatement("this.$1N = $1N", name);
    }

    private static void addHelper(TypeSpec.Builder type, MethodSpec.Builder constructor, Turn turn) {
        emitter(turn).helper(turn).ifPresent(helper -> {
            type.addField(helper.type(), turn.helper(), PRIVATE, FINAL);
            constructor.addStatement("this.$N = $L", turn.helper(), helper.initializer());
        });
    }

    private static TurnEmitter emitter(Turn turn) {
        return TURNS.stream()
                .filter(emitter -> emitter.applies(turn.method().kind()))
                .findFirst()
                .orElseThrow();
    }

    private static MethodSpec ready(List<Turn> turns) {
        CodeBlock any = turns.stream()
                .map(turn -> CodeBlock.of("$N()", turn.condition()))
                .collect(CodeBlock.joining("$W|| "));
        return MethodSpec.methodBuilder("ready")
                .addAnnotation(Override.class)
                .addModifiers(PUBLIC)
                .returns(TypeName.BOOLEAN)
                .addStatement("return $L", turns.isEmpty() ? CodeBlock.of("false") : any)
                .build();
    }

    private static MethodSpec readyAt(List<Turn> turns) {
        return MethodSpec.methodBuilder("ready")
                .addAnnotation(Override.class)
                .addModifiers(PUBLIC)
                .returns(TypeName.BOOLEAN)
                .addParameter(TypeName.INT, "method")
                .addCode(byNumber(turns, turn -> CodeBlock.of("$N()", turn.condition())))
                .build();
    }

    private static MethodSpec workAt(List<Turn> turns) {
        return MethodSpec.methodBuilder("work")
                .addAnnotation(Override.class)
                .addModifiers(PUBLIC)
                .returns(TypeName.INT)
                .addParameter(TypeName.INT, "method")
                .addParameter(TypeName.INT, "limit")
                .addException(Throwable.class)
                .addCode(byNumber(turns, turn -> CodeBlock.of("$N(limit)", turn.name())))
                .build();
    }

    private static CodeBlock byNumber(List<Turn> turns, Function<Turn, CodeBlock> call) {
        CodeBlock.Builder code =
                CodeBlock.builder().add("return switch (method) {\n").indent();
        int last = turns.size() - 1;
        for (Turn turn : turns) {
            String label = turn.number() == last ? "default" : "case " + turn.number();
            code.add("$L -> $L;\n", label, call.apply(turn));
        }
        return code.unindent().add("};\n").build();
    }

    private static MethodSpec mark(Members members) {
        MethodSpec.Builder mark =
                MethodSpec.methodBuilder("mark").addAnnotation(Override.class).addModifiers(PROTECTED);
        members.all().forEach(member -> mark.addStatement("$N.mark()", member.name()));
        return mark.build();
    }

    private static MethodSpec work(List<Turn> turns) {
        CodeBlock sum = turns.stream()
                .map(turn -> CodeBlock.of("$N(limit)", turn.name()))
                .collect(CodeBlock.joining("$W+ "));
        return MethodSpec.methodBuilder("work")
                .addAnnotation(Override.class)
                .addModifiers(PUBLIC)
                .returns(TypeName.INT)
                .addParameter(TypeName.INT, "limit")
                .addException(Throwable.class)
                .addStatement("return $L", turns.isEmpty() ? CodeBlock.of("0") : sum)
                .build();
    }
}
