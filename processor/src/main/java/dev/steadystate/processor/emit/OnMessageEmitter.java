package dev.steadystate.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeSpec;
import dev.steadystate.processor.model.Kind;
import dev.steadystate.processor.model.MethodKind;
import dev.steadystate.processor.model.Port;
import dev.steadystate.processor.model.PortShape;
import java.util.Objects;
import java.util.stream.Stream;

// private boolean canOnNumber() {
//     return numbers.has(1) && messages.hasRoom(1);
// }
//
// private int onNumber(int limit) throws Throwable {
//     begin(0);
//     int done = 0;
//     while (done < limit && canOnNumber()) {
//         do {
//             actor.onNumber(numbers.take());
//             mark();
//             done++;
//         } while (done < limit && numbers.hasSeen(1) && messages.hasSeenRoom(1));
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
        CodeBlock message = CodeBlock.of("$L.take()", lane(turn.input()));
        activations
                .addMethod(turn.conditionMethod(Stream.concat(turn.inputConditions(), turn.outputConditions())))
                .addMethod(turn.markingMethod(
                        CodeBlock.builder().addStatement(turn.call(message)).build()));
    }

    /**
     * The end itself, or the next lane of a bundle that has a message. Values are always taken from an end of the exact type: only then
     * does the compiler of the JVM see that the message that is made of them goes nowhere.
     */
    static CodeBlock lane(Member input) {
        Port port = Objects.requireNonNull(input.port(), "a port");
        boolean values = port.type().kind() == Kind.FLAT;
        if (port.type().shape() == PortShape.BUNDLE) {
            return values
                    ? CodeBlock.of("(($T) $N.next())", EndTypes.laneInput(port.type()), input.name())
                    : CodeBlock.of("$N.next()", input.name());
        }
        return values && port.merge().value()
                ? CodeBlock.of("(($T) $N.inTurn())", EndTypes.laneInput(port.type()), input.name())
                : CodeBlock.of("$N", input.name());
    }
}
