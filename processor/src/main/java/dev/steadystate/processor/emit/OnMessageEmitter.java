package dev.steadystate.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeSpec;
import dev.steadystate.processor.model.Kind;
import dev.steadystate.processor.model.MethodKind;
import dev.steadystate.processor.model.Port;
import dev.steadystate.processor.model.PortShape;
import dev.steadystate.processor.model.PortType;
import java.util.Objects;
import java.util.stream.Stream;

// private boolean canOnNumber() {
//     return numbers.has(1) && messages.hasRoom(1);
// }
//
// private int onNumber(int limit) throws Throwable {
//     begin(0, numbers);
//     int done = 0;
//     while (done < limit && canOnNumber()) {
//         long begin = numbers.position();
//         long end = begin + messages.fits(numbers.seen(limit - done), 1);
//         stayInDemand();
//         do {
//             actor.onNumber(numbers.pull());
//             mark();
//         } while (numbers.position() != end && isInDemand());
//         done += (int) (numbers.position() - begin);
//     }
//     if (done > 0) {
//         commit();
//     }
//     return done;
// }

/** {@code @OnMessage}: message by message, one commit for all. */
final class OnMessageEmitter implements TurnEmitter {
    @Override
    public boolean applies(MethodKind kind) {
        return kind == MethodKind.ON_MESSAGE;
    }

    @Override
    public void emit(Turn turn, TypeSpec.Builder activations) {
        CodeBlock message = CodeBlock.of("$L.pull()", lane(turn.input(), "pulling"));
        activations
                .addMethod(turn.conditionMethod(Stream.concat(turn.inputConditions(), turn.outputConditions())))
                .addMethod(turn.markingMethod(
                        CodeBlock.builder().addStatement(turn.call(message)).build()));
    }

    /**
     * The end itself, or the lane of several that the given method chooses. Values are always taken from an end of the exact type: only
     * then does the compiler of the JVM see that the message that is made of them goes nowhere.
     */
    static CodeBlock lane(Member input, String choice) {
        Port port = Objects.requireNonNull(input.port(), "a port");
        PortType type = port.type();
        boolean chosen = type.shape() == PortShape.BUNDLE
                || (type.kind() == Kind.FLAT && port.merge().value());
        return chosen
                ? CodeBlock.of("(($T) $N.$L())", EndTypes.laneInput(type), input.name(), choice)
                : CodeBlock.of("$N", input.name());
    }
}
