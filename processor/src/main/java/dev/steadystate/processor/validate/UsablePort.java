package dev.steadystate.processor.validate;

import dev.steadystate.processor.diagnose.Code;
import dev.steadystate.processor.diagnose.Findings;
import dev.steadystate.processor.model.Direction;
import dev.steadystate.processor.model.Place;
import dev.steadystate.processor.model.Port;
import dev.steadystate.processor.model.PortShape;
import java.util.Map;

/** A port is declared as one of the runtime's ends, with a message type. */
final class UsablePort implements PortRule {
    private static final Map<Direction, String> ENDS = Map.of(
            Direction.TX,
            "Sender<T>, LongSender, IntSender, DoubleSender, or a SenderBundle of one of these",
            Direction.RX,
            "Receiver<T>, LongReceiver, IntReceiver, DoubleReceiver, or a ReceiverBundle of one of these");
    private static final Map<Direction, String> EXTERNAL_ENDS =
            Map.of(Direction.TX, "ExternalSender<T>", Direction.RX, "ExternalReceiver<T>");

    @Override
    public void check(Port port, Findings findings) {
        if (isUsable(port)) {
            return;
        }
        Map<Direction, String> ends = port.place() == Place.ROOT_METHOD ? EXTERNAL_ENDS : ENDS;
        findings.report(
                Code.PORT_TYPE,
                port.position().element(),
                Texts.port(port),
                declared(port),
                ends.get(port.direction()));
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
