package dev.steadystate.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.steadystate.processor.model.ActivationMethod;
import dev.steadystate.processor.model.Actor;
import dev.steadystate.processor.model.Restarts;
import dev.steadystate.processor.model.Stated;
import java.util.List;

// ActorSpec.named("Worker")
//         .instances(4)
//         .schedule(Schedule.DEDICATED)
//         .restarts(5, 60_000_000_000L, 10_000_000L, 10_000_000_000L, 0.2, OnExhausted.STOP_GRAPH)
//         .methods("onNumber", "report")
//         .build()

/** Writes what {@code @Actor} says, as far as the user has written it. */
final class ActorSpecs {
    private static final ClassName THREAD = ClassName.get("java.lang", "Thread");

    /** Each further call stands on a line of its own. */
    private static final String CALL = "\n        .";

    private final CodeBlock.Builder code = CodeBlock.builder();

    private ActorSpecs() {}

    static CodeBlock of(Actor actor) {
        ActorSpecs specs = new ActorSpecs();
        specs.code.add("$T.named($S)", Known.ACTOR_SPEC, actor.name().value());
        specs.number("instances", actor.instances());
        specs.constant("schedule", Known.SCHEDULE, actor.schedule());
        if (actor.schedule().value().equals("VIRTUAL")) {
            specs.code.add(CALL + "threadFactory($T.ofVirtual().factory())", THREAD);
        }
        specs.flag("blocking", actor.blocking());
        specs.text("troupe", actor.troupe());
        specs.constant("idle", Known.IDLE, actor.idle());
        specs.restarts(actor.restarts());
        specs.methods(actor);
        return specs.code.add(CALL + "build()").build();
    }

    private void number(String method, Stated<Integer> value) {
        if (value.explicit()) {
            code.add(CALL + "$L($L)", method, Literals.of(value.value()));
        }
    }

    private void flag(String method, Stated<Boolean> value) {
        if (value.explicit()) {
            code.add(CALL + "$L($L)", method, value.value());
        }
    }

    private void text(String method, Stated<String> value) {
        if (value.explicit()) {
            code.add(CALL + "$L($S)", method, value.value());
        }
    }

    private void constant(String method, ClassName type, Stated<String> value) {
        if (value.explicit()) {
            code.add(CALL + "$L($T.$L)", method, type, value.value());
        }
    }

    private void restarts(Restarts restarts) {
        if (isStated(restarts)) {
            code.add(
                    CALL + "restarts($L,$W$L,$W$L,$W$L,$W$L,$W$T.$L)",
                    Literals.of(restarts.max().value()),
                    Literals.of(restarts.withinNs()),
                    Literals.of(restarts.minBackoffNs()),
                    Literals.of(restarts.maxBackoffNs()),
                    restarts.jitter().value(),
                    Known.ON_EXHAUSTED,
                    restarts.onExhausted().value());
        }
    }

    /** So that failures can say where they happened. */
    private void methods(Actor actor) {
        List<String> names = Turns.methods(actor).map(ActivationMethod::name).toList();
        if (!names.isEmpty()) {
            CodeBlock literals =
                    names.stream().map(name -> CodeBlock.of("$S", name)).collect(CodeBlock.joining(",$W"));
            code.add(CALL + "methods($L)", literals);
        }
    }

    private static boolean isStated(Restarts restarts) {
        return restarts.max().explicit()
                || restarts.within().explicit()
                || restarts.minBackoff().explicit()
                || restarts.maxBackoff().explicit()
                || restarts.jitter().explicit()
                || restarts.onExhausted().explicit();
    }
}
