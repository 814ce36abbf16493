package dev.steadystate.processor.discover;

import com.google.auto.common.MoreTypes;
import com.palantir.javapoet.TypeName;
import dev.steadystate.processor.model.Direction;
import dev.steadystate.processor.model.Kind;
import dev.steadystate.processor.model.PortShape;
import dev.steadystate.processor.model.PortType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Sorts the declared types of ports and cells. */
final class PortTypes {
    private static final Map<String, Kind> KINDS =
            Map.of("", Kind.REF, "Long", Kind.LONG, "Int", Kind.INT, "Double", Kind.DOUBLE);
    private static final Map<Kind, TypeName> PRIMITIVES =
            Map.of(Kind.LONG, TypeName.LONG, Kind.INT, TypeName.INT, Kind.DOUBLE, TypeName.DOUBLE);

    private final FlatReader flats;

    PortTypes(FlatReader flats) {
        this.flats = flats;
    }

    /** The type of a port, with the message's mirror if there is one to be judged. */
    Read port(TypeMirror type, Direction direction) {
        Read read = declared(type, direction);
        return read.message()
                .filter(flats::isFlat)
                .map(message -> read.inColumns(flats.cases(message)))
                .orElse(read);
    }

    /** The same without a look into the message. */
    static Read declared(TypeMirror type, Direction direction) {
        String end = direction == Direction.TX ? "Sender" : "Receiver";
        String name = runtimeName(type);
        if (name.equals(end + "Bundle")) {
            return bundle(type, end);
        }
        if (name.equals("External" + end)) {
            return generic(type, PortShape.EXTERNAL, type);
        }
        return lane(type, end, PortShape.PLAIN, type);
    }

    /** The type of a cell: its shape is PLAIN, or says why it is none. */
    static Read cell(TypeMirror type) {
        return lane(type, "Cell", PortShape.PLAIN, type);
    }

    private static Read bundle(TypeMirror type, String end) {
        return argument(type)
                .map(lane -> lane.getKind() == TypeKind.WILDCARD
                        ? unusable(type, PortShape.WILDCARD)
                        : lane(lane, end, PortShape.BUNDLE, type))
                .orElseGet(() -> unusable(type, PortShape.RAW));
    }

    private static Read lane(TypeMirror lane, String end, PortShape shape, TypeMirror declared) {
        String name = runtimeName(lane);
        Kind kind = name.endsWith(end) ? KINDS.get(name.substring(0, name.length() - end.length())) : null;
        if (kind == null) {
            return unusable(declared, PortShape.OTHER);
        }
        TypeName primitive = PRIMITIVES.get(kind);
        return primitive == null
                ? generic(lane, shape, declared)
                : new Read(
                        new PortType(TypeName.get(declared), shape, kind, primitive, List.of(), true),
                        Optional.empty());
    }

    private static Read generic(TypeMirror lane, PortShape shape, TypeMirror declared) {
        Optional<TypeMirror> message = argument(lane);
        if (message.isEmpty()) {
            return unusable(declared, PortShape.RAW);
        }
        if (message.get().getKind() == TypeKind.WILDCARD) {
            return unusable(declared, PortShape.WILDCARD);
        }
        TypeName name = TypeName.get(message.get());
        return new Read(
                new PortType(
                        TypeName.get(declared), shape, Kind.REF, name, List.of(), Visibility.isOpen(message.get())),
                message);
    }

    private static Read unusable(TypeMirror declared, PortShape why) {
        TypeName name = TypeName.get(declared);
        return new Read(new PortType(name, why, Kind.REF, name, List.of(), true), Optional.empty());
    }

    private static Optional<TypeMirror> argument(TypeMirror type) {
        DeclaredType declared = MoreTypes.asDeclared(type);
        return declared.getTypeArguments().stream().findFirst().map(argument -> argument);
    }

    /** The simple name of a public type of the runtime; empty for any other type. */
    private static String runtimeName(TypeMirror type) {
        if (type.getKind() != TypeKind.DECLARED) {
            return "";
        }
        String name = MoreTypes.asTypeElement(type).getQualifiedName().toString();
        return name.startsWith(Names.RUNTIME) ? name.substring(Names.RUNTIME.length()) : "";
    }

    /** A type as the model has it, and the message type for further questions. */
    record Read(PortType type, Optional<TypeMirror> message) {
        private Read inColumns(List<String> cases) {
            return new Read(
                    new PortType(type.declared(), type.shape(), Kind.FLAT, type.message(), cases, type.open()),
                    message);
        }
    }
}
