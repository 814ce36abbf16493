package dev.steadystate.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeSpec;
import dev.steadystate.processor.model.MethodKind;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

// private boolean canGenerate() {
//     return generatePause.isOver() && numbers.isOpenWithRoom(1);
// }
//
// private int generate(int limit) throws Throwable {
//     begin(0);
//     int done = 0;
//     while (done < limit && canGenerate()) {
//         actor.generate();
//         generatePause.after(numbers.isDirty());
//         mark();
//         commit();
//         done++;
//     }
//     return done;
// }

/** {@code @OnRoom}: while the output is open and has room, with a pause after a call that sent nothing. */
final class OnRoomEmitter implements TurnEmitter {
    @Override
    public boolean applies(MethodKind kind) {
        return kind == MethodKind.ON_ROOM;
    }

    @Override
    public Optional<Helper> helper(Turn turn) {
        return Optional.of(new Helper(Known.PAUSE, CodeBlock.of("instance.pause($S)", turn.name())));
    }

    @Override
    public void emit(Turn turn, TypeSpec.Builder activations) {
        CodeBlock sent = turn.outputs().stream()
                .map(output -> CodeBlock.of("$N.isDirty()", output.name()))
                .collect(CodeBlock.joining("$W|| "));
        activations
                .addMethod(turn.conditionMethod(conditions(turn)))
                .addMethod(turn.committingMethod(CodeBlock.builder()
                        .addStatement(turn.call())
                        .addStatement("$N.after($L)", turn.helper(), sent)
                        .build()));
    }

    private static Stream<CodeBlock> conditions(Turn turn) {
        Member source = turn.output(
                Objects.requireNonNull(turn.method().room(), "a room").channel());
        Stream<CodeBlock> open = Stream.of(
                CodeBlock.of("$N.isOver()", turn.helper()),
                CodeBlock.of("$N.isOpenWithRoom($L)", source.name(), Literals.of(Rooms.each(source))));
        return Stream.concat(open, turn.outputConditions(source));
    }
}
