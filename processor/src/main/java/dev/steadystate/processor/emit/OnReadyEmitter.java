package dev.steadystate.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeSpec;
import dev.steadystate.processor.model.MethodKind;
import java.util.stream.Stream;

// private boolean canMatch() {
//     return orders.has(1) && prices.has(16) && receipts.hasRoom(1);
// }
//
// private int match(int limit) throws Throwable {
//     begin(0);
//     int done = 0;
//     while (done < limit && canMatch()) {
//         actor.match();
//         mark();
//         commit();
//         done++;
//     }
//     return done;
// }

/** {@code @OnReady}: when all inputs hold what they must; the method takes it. */
final class OnReadyEmitter implements TurnEmitter {
    @Override
    public boolean applies(MethodKind kind) {
        return kind == MethodKind.ON_READY;
    }

    @Override
    public void emit(Turn turn, TypeSpec.Builder activations) {
        activations
                .addMethod(turn.conditionMethod(Stream.concat(turn.inputConditions(), turn.outputConditions())))
                .addMethod(turn.committingMethod(
                        CodeBlock.builder().addStatement(turn.call()).build()));
    }
}
