package dev.steadystate.generator.internal.code;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.steadystate.generator.internal.plan.MessageType;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Expressions that make a message of any type out of a number, and that read the number back where the type has it. */
final class Samples {
    /** Makes a value of a type of the JDK. */
    @FunctionalInterface
    private interface Maker {
        CodeBlock make(TypeName type, String text, CodeBlock id);
    }

    private static final Map<String, Maker> JDK = Map.ofEntries(
            Map.entry("java.lang.String", (type, text, id) -> joined(text, id)),
            Map.entry("java.lang.Boolean", (type, text, id) -> CodeBlock.of("$L % 2 == 0", id)),
            Map.entry("java.lang.Byte", (type, text, id) -> CodeBlock.of("(byte) $L", id)),
            Map.entry("java.lang.Short", (type, text, id) -> CodeBlock.of("(short) $L", id)),
            Map.entry("java.lang.Character", (type, text, id) -> CodeBlock.of("(char) ('a' + $L % 26)", id)),
            Map.entry("java.lang.Integer", (type, text, id) -> integer(id)),
            Map.entry("java.lang.Long", (type, text, id) -> isKnown(id) ? CodeBlock.of("$LL", id) : id),
            Map.entry("java.lang.Float", (type, text, id) -> CodeBlock.of("(float) $L", id)),
            Map.entry("java.lang.Double", (type, text, id) -> CodeBlock.of("(double) $L", id)),
            Map.entry("java.math.BigDecimal", factory("valueOf")),
            Map.entry("java.math.BigInteger", factory("valueOf")),
            Map.entry(
                    "java.net.URI", (type, text, id) -> CodeBlock.of("$T.create($L)", type, joined("urn:sample:", id))),
            Map.entry("java.nio.file.Path", (type, text, id) -> CodeBlock.of("$T.of($L)", type, joined(text, id))),
            Map.entry("java.time.Duration", factory("ofMillis")),
            Map.entry("java.time.Instant", factory("ofEpochMilli")),
            Map.entry("java.time.LocalDate", factory("ofEpochDay")),
            Map.entry(
                    "java.time.LocalDateTime",
                    (type, text, id) -> CodeBlock.of("$T.ofEpochSecond($L, 0, $T.UTC)", type, id, ZoneOffset.class)),
            Map.entry(
                    "java.time.ZonedDateTime",
                    (type, text, id) -> CodeBlock.of(
                            "$T.ofEpochSecond($L, 0, $T.UTC).atZone($T.UTC)",
                            LocalDateTime.class,
                            id,
                            ZoneOffset.class,
                            ZoneOffset.class)),
            Map.entry("java.time.LocalTime", factory("ofNanoOfDay")),
            Map.entry("java.util.UUID", (type, text, id) -> CodeBlock.of("new $T(0, $L)", type, id)));

    private static final Set<TypeName> WHOLE_NUMBERS = Set.of(
            TypeName.LONG,
            TypeName.INT,
            TypeName.LONG.box(),
            TypeName.INT.box(),
            TypeName.SHORT.box(),
            TypeName.BYTE.box());

    private Samples() {}

    private static Maker factory(String method) {
        return (type, text, id) -> CodeBlock.of("$T.$L($L)", type, method, id);
    }

    /** {@code "text " + id}, or {@code "text 7"}. */
    private static CodeBlock joined(String text, CodeBlock id) {
        return isKnown(id) ? CodeBlock.of("$S", text + id) : CodeBlock.of("$S + $L", text, id);
    }

    private static CodeBlock integer(CodeBlock id) {
        return isKnown(id) ? id : CodeBlock.of("(int) $L", id);
    }

    /** Whether a number is written out, as tests do, and no variable. */
    private static boolean isKnown(CodeBlock id) {
        return Character.isDigit(id.toString().charAt(0));
    }

    /** Whether a message tells the number that it was made from. */
    static boolean carriesId(MessageType message) {
        return message.isOwn() || WHOLE_NUMBERS.contains(message.java());
    }

    /** The number that a message was made from: {@code order.id()}. */
    static CodeBlock id(MessageType message, String variable) {
        return message.isOwn() ? CodeBlock.of("$N.id()", variable) : CodeBlock.of("$N", variable);
    }

    /** {@code Order.sample(id)}. */
    static CodeBlock of(MessageType message, CodeBlock id) {
        return of(message.java(), message.noun(), id);
    }

    /** The same for a number that is known, as a test writes it. */
    static CodeBlock of(MessageType message, long id) {
        TypeName type = message.java();
        if (type.equals(TypeName.LONG)) {
            return CodeBlock.of("$LL", id);
        }
        return type.equals(TypeName.DOUBLE) ? CodeBlock.of("$L.0", id) : of(message, CodeBlock.of("$L", id));
    }

    private static CodeBlock of(TypeName type, String noun, CodeBlock id) {
        if (type instanceof ParameterizedTypeName generic) {
            return ofGeneric(generic, noun, id);
        }
        if (type.isPrimitive()) {
            return type.equals(TypeName.INT) ? integer(id) : id;
        }
        Maker maker = JDK.get(type.toString());
        return maker == null ? CodeBlock.of("$T.sample($L)", type, id) : maker.make(type, noun + " ", id);
    }

    private static CodeBlock ofGeneric(ParameterizedTypeName type, String noun, CodeBlock id) {
        CodeBlock arguments = type.typeArguments().stream()
                .map(argument -> of(argument, noun, id))
                .collect(CodeBlock.joining(", "));
        ClassName raw = type.rawType();
        return switch (raw.toString()) {
            case "java.util.List", "java.util.Set", "java.util.Map", "java.util.Optional" ->
                CodeBlock.of("$T.of($L)", raw, arguments);
            case "java.util.Collection", "java.lang.Iterable" -> CodeBlock.of("$T.of($L)", List.class, arguments);
            default -> CodeBlock.of("$T.sample($L, $L)", raw, id, arguments);
        };
    }
}
