package dev.steadystate.generator.internal.code;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.steadystate.generator.internal.plan.DemandPlan;
import dev.steadystate.generator.internal.plan.MessageType;
import dev.steadystate.generator.internal.plan.PortPlan;
import dev.steadystate.generator.internal.plan.StepPlan;
import dev.steadystate.generator.internal.plan.StepPlan.Trigger;
import java.util.List;

// @OnMessage("orders")
// void onOrders(Order order) {
//     // Business logic goes here. As generated, each message from orders makes one for receipts.
//     receipts.send(Receipt.sample(order.id()));
// }

/** Writes the activation methods of an actor. */
final class StepSource {
    private final Locals locals;
    private final StepBody body;

    StepSource(Cells cells, Locals locals) {
        this.locals = locals;
        this.body = new StepBody(cells, locals);
    }

    MethodSpec of(StepPlan step) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(step.method()).addAnnotation(annotation(step));
        if (step.trigger() == Trigger.MESSAGE) {
            MessageType message = step.demands().get(0).port().message();
            method.addParameter(message.java(), locals.message(message));
        } else if (step.trigger() == Trigger.BATCH) {
            method.addParameter(batch(step.demands().get(0).port().message()));
        }
        if (step.sends().stream().anyMatch(port -> port.shift().isPresent())) {
            method.addParameter(Known.ACTOR_CONTEXT, locals.context());
        }
        return method.addCode(body.of(step)).build();
    }

    private ParameterSpec batch(MessageType message) {
        TypeName type = message.isPrimitive()
                ? Known.primitive(message.java().toString(), "Batch")
                : ParameterizedTypeName.get(Known.BATCH, message.java());
        return ParameterSpec.builder(type, locals.batch()).build();
    }

    private static AnnotationSpec annotation(StepPlan step) {
        AnnotationSpec.Builder annotation = AnnotationSpec.builder(type(step.trigger()));
        switch (step.trigger()) {
            case MESSAGE, BATCH ->
                annotation.addMember("value", "$S", step.demands().get(0).port().channel());
            case READY -> annotation.addMember("value", demands(step));
            case ROOM ->
                annotation.addMember(
                        "value", "$S", step.source().map(PortPlan::channel).orElseThrow());
            case TIMER, REPORT, PACED, POLLED -> annotation.addMember("value", "$S", step.period());
        }
        if (step.trigger() == Trigger.PACED || step.trigger() == Trigger.POLLED) {
            annotation.addMember("ready", demands(step));
        }
        if (step.max() > 0) {
            annotation.addMember("max", "$L", step.max());
        }
        if (!step.sendsAll()) {
            annotation.addMember("sends", sends(step));
        }
        return annotation.build();
    }

    private static ClassName type(Trigger trigger) {
        return switch (trigger) {
            case MESSAGE -> Known.ON_MESSAGE;
            case BATCH -> Known.ON_BATCH;
            case READY -> Known.ON_READY;
            case ROOM -> Known.ON_ROOM;
            case TIMER, REPORT, PACED, POLLED -> Known.EVERY;
        };
    }

    private static CodeBlock demands(StepPlan step) {
        return texts(step.demands().stream().map(StepSource::demand).toList());
    }

    /** {@code prices:16}. */
    private static String demand(DemandPlan demand) {
        return demand.port().channel() + (demand.count() > 1 ? ":" + demand.count() : "");
    }

    static CodeBlock sends(StepPlan step) {
        return texts(step.sends().stream().map(PortPlan::channel).toList());
    }

    private static CodeBlock texts(List<String> texts) {
        CodeBlock joined = texts.stream().map(text -> CodeBlock.of("$S", text)).collect(CodeBlock.joining(", "));
        return texts.size() == 1 ? joined : CodeBlock.of("{$L}", joined);
    }
}
