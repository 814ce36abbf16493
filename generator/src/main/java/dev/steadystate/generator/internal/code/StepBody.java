package dev.steadystate.generator.internal.code;

import com.palantir.javapoet.CodeBlock;
import dev.steadystate.generator.internal.plan.DemandPlan;
import dev.steadystate.generator.internal.plan.MessageType;
import dev.steadystate.generator.internal.plan.PortPlan;
import dev.steadystate.generator.internal.plan.StepPlan;
import dev.steadystate.generator.internal.plan.StepPlan.Trigger;
import java.util.List;
import java.util.Optional;

/** Writes what an activation method does as long as it has no business logic. */
final class StepBody {
    private final Cells cells;
    private final Locals locals;

    StepBody(Cells cells, Locals locals) {
        this.cells = cells;
        this.locals = locals;
    }

    CodeBlock of(StepPlan step) {
        CodeBlock.Builder body = CodeBlock.builder().add(Conditions.guard(step));
        return switch (step.trigger()) {
            case MESSAGE -> body.add(onMessage(step)).build();
            case BATCH -> body.add(onBatch(step)).build();
            case READY, PACED -> body.add(onDemands(step)).build();
            case POLLED -> body.add(all(step)).build();
            case ROOM, TIMER ->
                body.add(Remarks.of(step))
                        .add(step.sends().isEmpty() ? cells.count(CodeBlock.of("1")) : own(step))
                        .build();
            case REPORT ->
                body.add(Remarks.of(step))
                        .addStatement("$N.set(0)", cells.received())
                        .build();
        };
    }

    private CodeBlock onMessage(StepPlan step) {
        DemandPlan demand = step.demands().get(0);
        CodeBlock work = work(step, Optional.of(demand).filter(Cells::carriesId), CodeBlock.of("1"));
        return CodeBlock.builder()
                .add(quorum(demand))
                .add(Remarks.of(step))
                .add(work)
                .build();
    }

    /** Leaves the method until enough messages have come. */
    private CodeBlock quorum(DemandPlan demand) {
        if (demand.quorum() == 1) {
            return CodeBlock.of("");
        }
        String cell = cells.quorum(demand);
        return CodeBlock.builder()
                .addStatement("$1N.set($1N.get() + 1)", cell)
                .beginControlFlow("if ($N.get() < $L)", cell, Numbers.of(demand.quorum()))
                .add("return; // not enough yet\n")
                .endControlFlow()
                .addStatement("$N.set(0)", cell)
                .build();
    }

    private CodeBlock onBatch(StepPlan step) {
        DemandPlan demand = step.demands().get(0);
        CodeBlock.Builder body = CodeBlock.builder().add(Remarks.of(step));
        CodeBlock size = CodeBlock.of("$N.size()", locals.batch());
        if (step.sends().isEmpty()) {
            return body.add(cells.count(size)).build();
        }
        MessageType message = demand.port().message();
        String one = locals.message(message);
        if (message.isPrimitive()) {
            body.beginControlFlow("for (int $1N = 0; $1N < $2N.size(); $1N++)", locals.index(), locals.batch())
                    .addStatement("$T $N = $N.get($N)", message.java(), one, locals.batch(), locals.index());
        } else {
            body.beginControlFlow("for ($T $N : $N)", message.java(), one, locals.batch());
        }
        body.add(passOn(step, Optional.of(demand).filter(Cells::carriesId))).endControlFlow();
        return cells.countsAll() ? body.add(cells.count(size)).build() : body.build();
    }

    /** All that waits, not one at each tick. */
    private CodeBlock all(StepPlan step) {
        if (!Rounds.canRepeat(step)) {
            return onDemands(step);
        }
        return CodeBlock.builder()
                .beginControlFlow("$L", Rounds.head(step, locals.rounds()))
                .add(onDemands(step))
                .endControlFlow()
                .build();
    }

    private CodeBlock onDemands(StepPlan step) {
        CodeBlock.Builder body = CodeBlock.builder();
        List<DemandPlan> gathered =
                step.demands().stream().filter(demand -> demand.quorum() > 1).toList();
        gathered.forEach(demand -> body.add(gather(demand)));
        gathered.forEach(demand -> body.addStatement("$N.set(0)", cells.quorum(demand)));
        step.demands().forEach(demand -> body.add(take(demand, step)));
        body.add(Remarks.of(step));
        long singles =
                step.demands().stream().filter(demand -> demand.count() == 1).count();
        body.add(work(step, Cells.numberOf(step), CodeBlock.of("$L", singles)));
        step.demands().stream()
                .filter(DemandPlan::peek)
                .forEach(demand -> body.addStatement("$N.take()", demand.port().field()));
        return body.build();
    }

    /** Takes all messages of a quorum but the last, which stays in the channel until everything else is there. */
    private CodeBlock gather(DemandPlan demand) {
        String cell = cells.quorum(demand);
        String field = demand.port().field();
        return CodeBlock.builder()
                .add("// All but the last of $L, which waits in the channel.\n", Numbers.of(demand.quorum()))
                .beginControlFlow(
                        "while ($N.get() < $L && $N.available() > 0)", cell, Numbers.of(demand.quorum() - 1), field)
                .addStatement("$N.take()", field)
                .addStatement("$1N.set($1N.get() + 1)", cell)
                .endControlFlow()
                .beginControlFlow("if ($N.available() == 0)", field)
                .add("return; // not enough yet\n")
                .endControlFlow()
                .build();
    }

    /** Passes on what was taken, or counts it, or both. */
    private CodeBlock work(StepPlan step, Optional<DemandPlan> numbered, CodeBlock taken) {
        CodeBlock passed = step.sends().isEmpty() ? CodeBlock.of("") : passOn(step, numbered);
        boolean counts = (step.sends().isEmpty() || cells.countsAll())
                && !taken.toString().equals("0");
        return counts ? CodeBlock.of("$L$L", passed, cells.count(taken)) : passed;
    }

    private CodeBlock take(DemandPlan demand, StepPlan step) {
        PortPlan port = demand.port();
        MessageType message = port.message();
        String one = locals.message(step, port);
        if (demand.count() == 1) {
            return demand.peek()
                    ? CodeBlock.of(
                            "$T $N = $N.peek(); // stays in the channel while it is worked on\n",
                            message.java(),
                            one,
                            port.field())
                    : CodeBlock.builder()
                            .addStatement("$T $N = $N.take()", message.java(), one, port.field())
                            .build();
        }
        String left = locals.left();
        return CodeBlock.builder()
                .add(
                        "for (int $1N = $2T.min($3L, $4N.available()); $1N > 0; $1N--) { // fewer only when it has been closed\n",
                        left,
                        Math.class,
                        Numbers.of(demand.count()),
                        port.field())
                .indent()
                .addStatement("$T $N = $N.take()", message.java(), one, port.field())
                .add(cells.count(CodeBlock.of("1")))
                .unindent()
                .add("}\n")
                .build();
    }

    /** Sends one message to each output, with the number of the one that came, or else with a number of the actor's own. */
    private CodeBlock passOn(StepPlan step, Optional<DemandPlan> numbered) {
        if (numbered.isEmpty()) {
            return own(step);
        }
        PortPlan input = numbered.get().port();
        String variable = step.trigger() == Trigger.MESSAGE || step.trigger() == Trigger.BATCH
                ? locals.message(input.message())
                : locals.message(step, input);
        CodeBlock id = Samples.id(input.message(), variable);
        return step.sends().stream().map(port -> send(port, id)).collect(CodeBlock.joining(""));
    }

    /** Sends messages that get their numbers here. */
    private CodeBlock own(StepPlan step) {
        boolean several =
                step.trigger() != Trigger.MESSAGE && step.sends().stream().anyMatch(port -> port.room() > 1);
        return several ? series(step) : single(step);
    }

    private CodeBlock single(StepPlan step) {
        String id = locals.id();
        CodeBlock.Builder body = CodeBlock.builder().addStatement("long $N = $N.get() + 1", id, cells.last());
        step.sends().forEach(port -> body.add(send(port, CodeBlock.of("$N", id))));
        return body.addStatement("$N.set($N)", cells.last(), id).build();
    }

    private CodeBlock series(StepPlan step) {
        String id = locals.id();
        CodeBlock.Builder body = CodeBlock.builder().addStatement("long $N = $N.get()", id, cells.last());
        for (PortPlan port : step.sends()) {
            CodeBlock next = CodeBlock.builder()
                    .addStatement("$N++", id)
                    .add(send(port, CodeBlock.of("$N", id)))
                    .build();
            if (port.room() > 1) {
                body.beginControlFlow("for (int $1N = 0; $1N < $2L; $1N++)", locals.index(), Numbers.of(port.room()))
                        .add(next)
                        .endControlFlow();
            } else {
                body.add(next);
            }
        }
        return body.addStatement("$N.set($N)", cells.last(), id).build();
    }

    private CodeBlock send(PortPlan port, CodeBlock id) {
        return CodeBlock.builder()
                .addStatement("$L.send($L)", lane(port), Samples.of(port.message(), id))
                .build();
    }

    private CodeBlock lane(PortPlan port) {
        if (port.shift().isPresent()) {
            return CodeBlock.of(
                    "$1N.lane(($2N.instance() + $3L) % $1N.lanes())",
                    port.field(), locals.context(), port.shift().getAsInt());
        }
        return port.bundle() ? CodeBlock.of("$N.next()", port.field()) : CodeBlock.of("$N", port.field());
    }
}
