package dev.steadystate.processor.emit;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.steadystate.diagram.ReservedNames;
import dev.steadystate.processor.model.Actor;
import dev.steadystate.processor.model.Demand;
import dev.steadystate.processor.model.Direction;
import dev.steadystate.processor.model.MethodKind;
import dev.steadystate.processor.model.Port;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

// LongChannel numbersChannel = graph().longChannel("numbers", CAPACITY, Overflow.BACKPRESSURE, Lanes.dealt(1, 1));
// LongInput numbersEnd = numbersChannel.input(instance(), 0);
// numbers = longInput("numbers", numbersChannel.counterpart(0));
// …
// method("onNumber", numbersEnd).takes(1, numbers).sends(1, messages);

/** The channels of an actor that is tested, with both ends of each. */
final class HarnessEnds {
    private static final Set<MethodKind> BY_MESSAGE = Set.of(MethodKind.ON_MESSAGE, MethodKind.ON_BATCH);

    private final Actor actor;
    private final NameAllocator names = new NameAllocator();
    private final Map<Member, HarnessEnd> ends = new LinkedHashMap<>();

    HarnessEnds(Actor actor, Members members, int lanes) {
        this.actor = actor;
        ReservedNames.OBJECT.forEach(names::newName);
        ReservedNames.HARNESS.forEach(names::newName);
        members.all().forEach(member -> names.newName(member.member(), member));
        members.ports().forEach(port -> ends.put(port, new HarnessEnd(port, names, lanes)));
    }

    /** What a member is called in the harness. */
    String accessor(Member member) {
        return names.get(member);
    }

    void addFields(TypeSpec.Builder type) {
        for (HarnessEnd end : ends.values()) {
            type.addField(end.fieldType(), end.field(), PRIVATE, FINAL);
            end.letters().ifPresent(letters -> type.addField(letters.type(), letters.field(), PRIVATE, FINAL));
        }
    }

    CodeBlock creation() {
        CodeBlock.Builder code = CodeBlock.builder();
        ends.forEach((member, end) -> code.add(end.creation(capacity(member))));
        return code.build();
    }

    /** The ends, as the actor's module takes them. */
    List<CodeBlock> arguments() {
        return ends.values().stream().map(end -> CodeBlock.of("$N", end.end())).toList();
    }

    void addAccessors(TypeSpec.Builder type) {
        for (HarnessEnd end : ends.values()) {
            type.addMethod(end.accessor());
            end.letters()
                    .ifPresent(letters -> type.addMethod(MethodSpec.methodBuilder(letters.field())
                            .addJavadoc("The dead letters of channel {@code $L}.\n", end.channel())
                            .addModifiers(PUBLIC)
                            .returns(letters.type())
                            .addStatement("return $N", letters.field())
                            .build()));
        }
    }

    /** {@code method("onNumber", numbersEnd).takes(1, numbers).sends(1, messages)}. */
    CodeBlock method(Turn turn) {
        CodeBlock.Builder code = CodeBlock.builder();
        Demand room = turn.method().room();
        if (room != null) {
            code.addStatement("hold($N)", end(turn.output(room.channel())).field());
        }
        boolean byMessage = BY_MESSAGE.contains(turn.method().kind());
        code.add(
                "$[method($S, $L)",
                turn.method().name(),
                byMessage ? end(turn.input()).end() : "null");
        if (turn.method().kind() == MethodKind.EVERY) {
            code.add(".timed()");
        }
        for (Demand demand : turn.method().inputs()) {
            code.add(
                    ".takes($L, $N)",
                    Literals.of(demand.count()),
                    end(turn.input(demand)).field());
        }
        for (Member output : turn.outputs()) {
            if (Rooms.isDemanded(output)) {
                code.add(
                        ".sends($L, $N)",
                        Literals.of(Rooms.each(output)),
                        end(output).field());
            }
        }
        return code.add(";\n$]").build();
    }

    private HarnessEnd end(Member member) {
        return Objects.requireNonNull(ends.get(member), "an end of " + member.name());
    }

    /** What a lane holds: as declared by the actor, or what no demand of it exceeds. */
    private CodeBlock capacity(Member member) {
        Port port = Objects.requireNonNull(member.port(), "a port");
        if (port.direction() == Direction.TX) {
            return CodeBlock.of("$L", Literals.of(port.capacity().value()));
        }
        int most = actor.methods().stream()
                .flatMap(method -> method.inputs().stream())
                .filter(demand -> demand.channel().equals(port.channel().value()))
                .mapToInt(Demand::count)
                .max()
                .orElse(1);
        return most <= HarnessEnd.CAPACITY ? CodeBlock.of("CAPACITY") : CodeBlock.of("$L", Literals.of(most));
    }

    /** The dead letters of an input. */
    record Letters(String field, TypeName type) {}
}
