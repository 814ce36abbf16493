package dev.steadystate.processor.emit;

import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.steadystate.processor.emit.HarnessEnds.Letters;
import dev.steadystate.processor.model.Direction;
import dev.steadystate.processor.model.Kind;
import dev.steadystate.processor.model.Port;
import dev.steadystate.processor.model.PortShape;
import dev.steadystate.processor.model.PortType;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One channel of an actor that is tested. */
final class HarnessEnd {
    /** As in {@code Harness}. */
    static final int CAPACITY = 1024;

    private final Member member;
    private final Port port;
    private final boolean sends;
    /** How many lanes the test sees, or 0 if it sees a plain end. */
    private final int lanes;

    private final String field;
    private final String channel;
    private final String end;
    private final Optional<Letters> letters;

    HarnessEnd(Member member, NameAllocator names, int lanes) {
        this.member = member;
        this.port = Objects.requireNonNull(member.port(), "a port");
        this.sends = port.direction() == Direction.TX;
        boolean several = port.type().shape() == PortShape.BUNDLE
                || (!sends && port.merge().value());
        this.lanes = several ? lanes : 0;
        this.field = names.get(member);
        this.channel = names.newName(field + "Channel");
        this.end = names.newName(field + "End");
        this.letters = port.deadLetters().value().isEmpty()
                ? Optional.empty()
                : Optional.of(new Letters(
                        names.newName(Identifiers.variable(port.deadLetters().value())), output(letter())));
    }

    String field() {
        return field;
    }

    String end() {
        return end;
    }

    String channel() {
        return port.channel().value();
    }

    Optional<Letters> letters() {
        return letters;
    }

    private TypeName letter() {
        return ParameterizedTypeName.get(
                Known.DEAD_LETTER, port.type().message().box());
    }

    private static TypeName output(TypeName message) {
        return ParameterizedTypeName.get(Known.HARNESS_OUTPUT, message.box());
    }

    private TypeName laneType() {
        if (sends) {
            return output(port.type().message());
        }
        return port.type().kind() == Kind.LONG
                ? Known.LONG_HARNESS_INPUT
                : ParameterizedTypeName.get(
                        Known.HARNESS_INPUT, port.type().message().box());
    }

    TypeName fieldType() {
        return lanes == 0 ? laneType() : ParameterizedTypeName.get(ClassName.get(List.class), laneType());
    }

    CodeBlock creation(CodeBlock capacity) {
        CodeBlock.Builder code = CodeBlock.builder();
        letters.ifPresent(present -> code.addStatement(
                "$T $N = graph().channel($S, $S, CAPACITY, $T.BACKPRESSURE, $T.dealt(1, 1))",
                ParameterizedTypeName.get(Known.internal("RefChannel"), letter()),
                present.field() + "Channel",
                port.deadLetters().value(),
                "DeadLetter",
                Known.OVERFLOW,
                Known.LANES));
        code.addStatement("$T $N = $L", EndTypes.channel(port.type(), true), channel, makeChannel(capacity));
        code.addStatement("$T $N = $L", member.type(), end, makeEnd());
        code.addStatement("$N = $L", field, makeField());
        letters.ifPresent(present -> code.addStatement(
                "$1N = output($2S, $1NChannel.counterpart(0))",
                present.field(),
                port.deadLetters().value()));
        return code.build();
    }

    private CodeBlock makeChannel(CodeBlock capacity) {
        PortType type = port.type();
        String name = port.channel().value();
        CodeBlock rest = CodeBlock.of(
                "$L,$W$T.$L, $L",
                capacity,
                Known.OVERFLOW,
                sends ? port.overflow().value() : "BACKPRESSURE",
                layout());
        return switch (type.kind()) {
            case REF ->
                CodeBlock.of("graph().channel($S, $S, $L)", name, type.message().toString(), rest);
            case FLAT ->
                CodeBlock.of(
                        "graph().add(new $T(graph(), $S, $S, $L))",
                        EndTypes.channel(type, true),
                        name,
                        type.message().toString(),
                        rest);
            case LONG -> CodeBlock.of("graph().longChannel($S, $L)", name, rest);
            case INT -> CodeBlock.of("graph().intChannel($S, $L)", name, rest);
            case DOUBLE -> CodeBlock.of("graph().doubleChannel($S, $L)", name, rest);
        };
    }

    private CodeBlock layout() {
        int count = Math.max(1, lanes);
        return sends && (lanes > 0 || port.broadcast().value())
                ? CodeBlock.of("$T.cross(1, $L)", Known.LANES, count)
                : CodeBlock.of("$T.dealt($L, 1)", Known.LANES, count);
    }

    private CodeBlock makeEnd() {
        CodeBlock made = CodeBlock.of("$N.$L(instance(), 0)", channel, EndCode.method(port));
        return letters.map(present -> CodeBlock.of(
                        "$L.deadLetters($L, $NChannel.output(instance(), 0))",
                        made,
                        Literals.of(port.maxAttempts().value()),
                        present.field()))
                .orElse(made);
    }

    private CodeBlock makeField() {
        if (lanes == 0) {
            return makeLane(0);
        }
        CodeBlock all = IntStream.range(0, lanes).mapToObj(this::makeLane).collect(CodeBlock.joining(",$W"));
        return CodeBlock.of("$T.of($L)", List.class, all);
    }

    private CodeBlock makeLane(int lane) {
        String maker = sends ? "output" : port.type().kind() == Kind.LONG ? "longInput" : "input";
        return CodeBlock.of("$L($S, $N.counterpart($L))", maker, port.channel().value(), channel, lane);
    }

    MethodSpec accessor() {
        String what = Stream.of(
                        "The channel {@code " + port.channel().value() + "}",
                        sends ? "to which the actor sends." : "from which the actor receives.")
                .collect(Collectors.joining(", "));
        MethodSpec.Builder method =
                MethodSpec.methodBuilder(field).addModifiers(PUBLIC).returns(laneType());
        if (lanes == 0) {
            return method.addJavadoc("$L\n", what)
                    .addStatement("return $N", field)
                    .build();
        }
        return method.addJavadoc("$L\n\n@param lane 0 to $L\n", what, lanes - 1)
                .addParameter(TypeName.INT, "lane")
                .addStatement("return $N.get(lane)", field)
                .build();
    }
}
