package dev.steadystate.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.steadystate.processor.model.Direction;
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
        ClassName end = Known.internal(name(port));
        if (type.shape() == PortShape.BUNDLE) {
            return ParameterizedTypeName.get(end, lane(type));
        }
        return type.kind() == Kind.REF ? ParameterizedTypeName.get(end, type.message()) : end;
    }

    /** The same as every package can name it: {@code RefOutput<?>} if the message type is hidden in its package. */
    static TypeName open(Port port) {
        TypeName type = of(port);
        boolean hidden = !port.type().open() && type instanceof ParameterizedTypeName;
        return hidden ? ParameterizedTypeName.get(Known.internal(name(port)), ANY) : type;
    }

    /** {@code LongState} for a {@code LongCell}, {@code RefState<Totals>} for a {@code Cell<Totals>}. */
    static TypeName of(StateCell cell) {
        return cell.kind() == Kind.REF
                ? ParameterizedTypeName.get(Known.internal("RefState"), cell.value())
                : Known.internal(prefix(cell.kind()) + "State");
    }

    /** {@code LongChannel}, or {@code RefChannel<Order>}; {@code RefChannel<?>} if the type can't be named. */
    static TypeName channel(PortType type, boolean nameable) {
        ClassName channel = Known.internal(prefix(type.kind()) + "Channel");
        if (type.kind() != Kind.REF) {
            return channel;
        }
        return ParameterizedTypeName.get(channel, nameable ? type.message() : ANY);
    }

    /** The end of one lane of a bundle, for what only the runtime's own ends can do: {@code RefInput<Order>}. */
    static TypeName laneInput(PortType type) {
        ClassName input = Known.internal(prefix(type.kind()) + "Input");
        return type.kind() == Kind.REF ? ParameterizedTypeName.get(input, type.message()) : input;
    }

    /** {@code Ref}, {@code Long}, … */
    static String prefix(Kind kind) {
        return switch (kind) {
            case REF -> "Ref";
            case LONG -> "Long";
            case INT -> "Int";
            case DOUBLE -> "Double";
        };
    }

    private static String name(Port port) {
        boolean sends = port.direction() == Direction.TX;
        if (port.type().shape() == PortShape.BUNDLE) {
            return sends ? "OutputBundle" : "InputBundle";
        }
        Kind kind = port.type().kind();
        if (sends ? port.broadcast().value() : port.merge().value()) {
            return (kind == Kind.REF ? "" : prefix(kind)) + (sends ? "Broadcast" : "Merge");
        }
        return prefix(kind) + (sends ? "Output" : "Input");
    }

    private static TypeName lane(PortType bundle) {
        return ((ParameterizedTypeName) bundle.declared()).typeArguments().get(0);
    }
}
