package dev.steadystate.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.steadystate.processor.model.ActivationMethod;
import dev.steadystate.processor.model.Demand;
import dev.steadystate.processor.model.Direction;
import dev.steadystate.processor.model.Parameter;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * An activation method of an actor as generated code sees it.
 *
 * @param number its number within the actor
 * @param name the name of the generated method that takes the actor's turns
 * @param condition the name of the generated method that says whether there is one to take
 * @param helper the name of a field of its own, a timer or a pause
 */
record Turn(ActivationMethod method, Members members, int number, String name, String condition, String helper) {
    /** The end of the first channel that it consumes. */
    Member input() {
        return input(method.inputs().get(0));
    }

    Member input(Demand demand) {
        return members.end(Direction.RX, demand.channel());
    }

    Member output(String channel) {
        return members.end(Direction.TX, channel);
    }

    /** The outputs that the method may send to. */
    List<Member> outputs() {
        return method.sends().stream().map(demand -> output(demand.channel())).toList();
    }

    /** {@code numbers.has(1)} for each input. */
    Stream<CodeBlock> inputConditions() {
        return method.inputs().stream()
                .map(demand -> CodeBlock.of("$N.has($L)", input(demand).name(), Literals.of(demand.count())));
    }

    /** {@code messages.hasRoom(1)} for each output whose room it needs. */
    Stream<CodeBlock> outputConditions() {
        return outputs().stream().filter(Rooms::isDemanded).map(Rooms::condition);
    }

    /** The same without the output that it is the source of. */
    Stream<CodeBlock> outputConditions(Member source) {
        return outputs().stream()
                .filter(output -> !output.equals(source))
                .filter(Rooms::isDemanded)
                .map(Rooms::condition);
    }

    /** {@code actor.onNumber(numbers.take(), instance)}: the given code for the message, the instance for the context. */
    CodeBlock call(CodeBlock message) {
        List<CodeBlock> arguments = method.parameters().stream()
                .map(parameter -> isContext(parameter) ? CodeBlock.of("instance") : message)
                .toList();
        return CodeBlock.of("actor.$L($L)", method.name(), CodeBlock.join(arguments, ", "));
    }

    /** The call of a method that takes nothing but the context. */
    CodeBlock call() {
        return call(CodeBlock.of(""));
    }

    static boolean isContext(Parameter parameter) {
        return Known.ACTOR_CONTEXT.equals(parameter.type());
    }

    /** The method that says whether an activation can run. */
    MethodSpec conditionMethod(Stream<CodeBlock> conditions) {
        return MethodSpec.methodBuilder(condition)
                .addModifiers(Modifier.PRIVATE)
                .returns(TypeName.BOOLEAN)
                .addStatement("return $L", conditions.collect(CodeBlock.joining("$W&& ")))
                .build();
    }

    /** The method that activates as often as it can, committing after each activation. */
    MethodSpec committingMethod(CodeBlock activation) {
        CodeBlock body = CodeBlock.builder()
                .add(activation)
                .addStatement("mark()")
                .addStatement("commit()")
                .addStatement("done++")
                .build();
        return loop(CodeBlock.of("begin($L)", number), body)
                .addStatement("return done")
                .build();
    }

    /**
     * The method that activates as often as it can and commits once. Demands are looked at for as many activations as they are
     * surely met for; the inner loop contains nothing but those.
     */
    MethodSpec markingMethod(CodeBlock activation) {
        CodeBlock begin = CodeBlock.of("begin($L, $N)", number, input().name());
        return loop(
                        begin,
                        CodeBlock.builder()
                                .addStatement("long begin = $N.position()", input().name())
                                .addStatement("long end = begin + $L", sure())
                                .addStatement("stayInDemand()")
                                .beginControlFlow("do")
                                .add(activation)
                                .addStatement("mark()")
                                .endControlFlow("while ($N.position() != end && isInDemand())", input().name())
                                .addStatement("done += (int) ($N.position() - begin)", input().name())
                                .build())
                .beginControlFlow("if (done > 0)")
                .addStatement("commit()")
                .endControlFlow()
                .addStatement("return done")
                .build();
    }

    /** {@code messages.fits(numbers.seen(limit - done), 1)}. */
    private CodeBlock sure() {
        return fitting(CodeBlock.of("$N.seen(limit - done)", input().name()));
    }

    /** How many activations, of at most so many, find room in the outputs. */
    CodeBlock fitting(CodeBlock most) {
        CodeBlock fit = most;
        for (Member output : outputs().stream().filter(Rooms::isDemanded).toList()) {
            fit = CodeBlock.of("$N.fits($L, $L)", output.name(), fit, Literals.of(Rooms.each(output)));
        }
        return fit;
    }

    private MethodSpec.Builder loop(CodeBlock begin, CodeBlock body) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE)
                .returns(TypeName.INT)
                .addParameter(TypeName.INT, "limit")
                .addException(Throwable.class)
                .addStatement(begin)
                .addStatement("int done = 0")
                .beginControlFlow("while (done < limit && $N())", condition)
                .addCode(body)
                .endControlFlow();
    }
}
