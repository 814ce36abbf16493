package dev.steadystate.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.steadystate.processor.model.Direction;
import dev.steadystate.processor.model.GeneratedNames;
import dev.steadystate.processor.model.Kind;
import dev.steadystate.processor.model.Port;
import dev.steadystate.processor.model.PortShape;
import dev.steadystate.processor.model.PortType;
import dev.steadystate.processor.model.StateCell;

/** The runtime's types behind the types that a user writes. */
final class EndTypes {
    private static final TypeName ANY = WildcardTypeName.subtypeOf(ClassName.OBJECT);

    private EndTypes() {}

    /** {@code LongOutput} for a {@code LongSender}, {@code InputBundle<Receiver<Order>>} for a bundle of receivers. */
    static TypeName of(Port port) {
        PortType type = port.type();
        boolean sends = port.direction() == Direction.TX;
        if (type.shape() == PortShape.BUNDLE) {
            return ParameterizedTypeName.get(Known.internal(sends ? "OutputBundle" : "InputBundle"), lane(type));
        }
        if (sends ? port.broadcast().value() : port.merge().value()) {
            return group(type, sends ? "Broadcast" : "Merge");
        }
        return sends ? laneOutput(type) : laneInput(type);
    }

    /** The same as every package can name it: {@code RefOutput<?>} if the message type is hidden in its package. */
    static TypeName open(Port port) {
        TypeName type = of(port);
        boolean hidden = !port.type().open() && type instanceof ParameterizedTypeName;
        return hidden ? ParameterizedTypeName.get(((ParameterizedTypeName) type).rawType(), ANY) : type;
    }

    /** {@code LongState} for a {@code LongCell}, {@code RefState<Totals>} for a {@code Cell<Totals>}. */
    static TypeName of(StateCell cell) {
        return cell.kind() == Kind.REF
                ? ParameterizedTypeName.get(Known.internal("RefState"), cell.value())
                : Known.internal(prefix(cell.kind()) + "State");
    }

    /** {@code LongChannel}, or {@code RefChannel<Order>}; {@code RefChannel<?>} if the type can't be named. */
    static TypeName channel(PortType type, boolean nameable) {
        return switch (type.kind()) {
            case REF -> ParameterizedTypeName.get(Known.internal("RefChannel"), nameable ? type.message() : ANY);
            case FLAT -> GeneratedNames.flatChannel(flat(type));
            default -> Known.internal(prefix(type.kind()) + "Channel");
        };
    }

    /** The end of one lane of a bundle, for what only the runtime's own ends can do: {@code RefInput<Order>}. */
    static TypeName laneInput(PortType type) {
        return switch (type.kind()) {
            case REF -> ParameterizedTypeName.get(Known.internal("RefInput"), type.message());
            case FLAT -> GeneratedNames.flatInput(flat(type));
            default -> Known.internal(prefix(type.kind()) + "Input");
        };
    }

    private static TypeName laneOutput(PortType type) {
        return switch (type.kind()) {
            case REF -> ParameterizedTypeName.get(Known.internal("RefOutput"), type.message());
            case FLAT -> GeneratedNames.flatOutput(flat(type));
            default -> Known.internal(prefix(type.kind()) + "Output");
        };
    }

    private static TypeName group(PortType type, String group) {
        return switch (type.kind()) {
            case REF, FLAT -> ParameterizedTypeName.get(Known.internal(group), type.message());
            default -> Known.internal(prefix(type.kind()) + group);
        };
    }

    /** The message type of a channel of values. */
    static ClassName flat(PortType type) {
        return (ClassName) type.message();
    }

    private static String prefix(Kind kind) {
        return switch (kind) {
            case REF, FLAT -> "Ref";
            case LONG -> "Long";
            case INT -> "Int";
            case DOUBLE -> "Double";
        };
    }

    private static TypeName lane(PortType bundle) {
        return ((ParameterizedTypeName) bundle.declared()).typeArguments().get(0);
    }
}
