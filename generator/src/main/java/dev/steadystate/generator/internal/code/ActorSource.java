package dev.steadystate.generator.internal.code;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.steadystate.generator.internal.plan.ActorPlan;
import dev.steadystate.generator.internal.plan.PortPlan;
import javax.lang.model.element.Modifier;

// /** Prices orders. */
// @Actor
// final class Pricer {
//     @Rx("orders")
//     Receiver<Order> orders;
//
//     @Tx(value = "receipts", capacity = 64)
//     Sender<Receipt> receipts;
//
//     … the methods of StepSource
// }

/** Writes the class of an actor. */
public final class ActorSource {
    private final ActorPlan actor;

    private ActorSource(ActorPlan actor) {
        this.actor = actor;
    }

    public static String of(ActorPlan actor) {
        return JavaText.of(actor.type().packageName(), new ActorSource(actor).type());
    }

    private TypeSpec type() {
        TypeSpec.Builder type = TypeSpec.classBuilder(actor.type())
                .addJavadoc(Docs.of(actor.prose()))
                .addAnnotation(annotation())
                .addModifiers(Modifier.FINAL);
        actor.ports().forEach(port -> type.addField(field(port)));
        Cells cells = Cells.of(actor);
        cells.addTo(type);
        Locals locals = new Locals(cells);
        StepSource steps = new StepSource(cells, locals);
        actor.steps().forEach(step -> type.addMethod(steps.of(step)));
        new Pauses(locals).of(actor).forEach(type::addMethod);
        Unmatched.method(actor).ifPresent(type::addMethod);
        Conditions.of(actor).forEach(type::addMethod);
        return type.build();
    }

    private AnnotationSpec annotation() {
        AnnotationSpec.Builder annotation = AnnotationSpec.builder(Known.ACTOR);
        if (!actor.name().equals(actor.type().simpleName())) {
            annotation.addMember("name", "$S", actor.name());
        }
        if (actor.instances() > 1) {
            annotation.addMember("instances", "$L", actor.instances());
        }
        if (!actor.troupe().isEmpty()) {
            annotation.addMember("troupe", "$S", actor.troupe());
        }
        return annotation.build();
    }

    private static FieldSpec field(PortPlan port) {
        return FieldSpec.builder(port.isInput() ? receiver(port) : sender(port), port.field())
                .addAnnotation(port.isInput() ? rx(port) : tx(port))
                .build();
    }

    private static AnnotationSpec rx(PortPlan port) {
        AnnotationSpec.Builder rx = AnnotationSpec.builder(Known.RX).addMember("value", "$S", port.channel());
        if (port.merge()) {
            rx.addMember("merge", "true");
        }
        return rx.build();
    }

    private static AnnotationSpec tx(PortPlan port) {
        AnnotationSpec.Builder tx = AnnotationSpec.builder(Known.TX)
                .addMember("value", "$S", port.channel())
                .addMember("capacity", "$L", Numbers.of(port.capacity()));
        if (port.room() != 1) {
            tx.addMember("room", "$L", Numbers.of(port.room()));
        }
        if (port.broadcast()) {
            tx.addMember("broadcast", "true");
        }
        return tx.build();
    }

    private static TypeName receiver(PortPlan port) {
        TypeName message = port.message().java();
        return message.isPrimitive()
                ? Known.primitive(message.toString(), "Receiver")
                : ParameterizedTypeName.get(Known.RECEIVER, message);
    }

    private static TypeName sender(PortPlan port) {
        TypeName message = port.message().java();
        TypeName plain = message.isPrimitive()
                ? Known.primitive(message.toString(), "Sender")
                : ParameterizedTypeName.get(Known.SENDER, message);
        return port.bundle() ? ParameterizedTypeName.get(Known.SENDER_BUNDLE, plain) : plain;
    }
}
