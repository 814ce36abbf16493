package dev.steadystate.processor.validate;

import dev.steadystate.processor.diagnose.Code;
import dev.steadystate.processor.diagnose.Findings;
import dev.steadystate.processor.model.Direction;
import dev.steadystate.processor.model.Place;
import dev.steadystate.processor.model.Port;
import dev.steadystate.processor.model.PortShape;

/** A port is declared as one of the runtime's ends, with a message type. */
final class UsablePort implements PortRule {
    private static final String SENDERS =
            "Sender<T>, LongSender, IntSender, DoubleSender, or a SenderBundle of one of these";
    private static final String RECEIVERS =
            "Receiver<T>, LongReceiver, IntReceiver, DoubleReceiver, or a ReceiverBundle of one of these";

    @Override
    public void check(Port port, Findings findings) {
        if (isUsable(port)) {
            return;
        }
        findings.report(Code.PORT_TYPE, port.position().element(), Texts.port(port), declared(port), expected(port));
    }

    private static String expected(Port port) {
        boolean sender = port.direction() == Direction.TX;
        if (port.place() == Place.ROOT_METHOD) {
            return sender ? "ExternalSender<T>" : "ExternalReceiver<T>";
        }
        return sender ? SENDERS : RECEIVERS;
    }

    /** Whether questions about the port's message type make sense. */
    static boolean isUsable(Port port) {
        boolean external = port.type().shape() == PortShape.EXTERNAL;
        return switch (port.type().shape()) {
            case RAW, WILDCARD, OTHER -> false;
            default -> external == (port.place() == Place.ROOT_METHOD);
        };
    }

    private static String declared(Port port) {
        String type = port.type().declared().toString();
        return switch (port.type().shape()) {
            case RAW -> "the raw type " + type;
            case WILDCARD -> "the wildcard type " + type;
            default -> type;
        };
    }
}
