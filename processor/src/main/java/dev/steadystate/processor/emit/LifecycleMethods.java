package dev.steadystate.processor.emit;

import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.steadystate.processor.model.ActivationMethod;
import dev.steadystate.processor.model.Actor;
import dev.steadystate.processor.model.Direction;
import dev.steadystate.processor.model.MethodKind;
import java.util.List;
import java.util.Objects;

// @Override
// public boolean outputsReady() {
//     return messages.hasRoom(1);
// }
//
// @Override
// public void onStart() throws Throwable {
//     actor.open(instance);
// }
//
// @Override
// public void onStop() throws Throwable {
//     actor.close();
// }
//
// @Override
// public boolean mayStop() throws Throwable {
//     return actor.mayStop();
// }

/** {@code @OnStart}, {@code @OnStop} and {@code @MayStop}, as far as the actor has them. */
final class LifecycleMethods {
    private final Actor actor;
    private final Members members;

    LifecycleMethods(Actor actor, Members members) {
        this.actor = actor;
        this.members = members;
    }

    void addTo(TypeSpec.Builder activations) {
        List<CodeBlock> starts = calls(MethodKind.ON_START);
        List<CodeBlock> stops = calls(MethodKind.ON_STOP);
        List<CodeBlock> votes = calls(MethodKind.MAY_STOP);
        List<CodeBlock> rooms = rooms();
        if (!rooms.isEmpty() && !(starts.isEmpty() && stops.isEmpty())) {
            activations.addMethod(overriding("outputsReady", TypeName.BOOLEAN)
                    .addStatement("return $L", CodeBlock.join(rooms, "$W&& "))
                    .build());
        }
        if (!starts.isEmpty()) {
            activations.addMethod(calling("onStart", starts));
        }
        if (!stops.isEmpty()) {
            activations.addMethod(calling("onStop", stops));
        }
        if (!votes.isEmpty()) {
            activations.addMethod(overriding("mayStop", TypeName.BOOLEAN)
                    .addException(Throwable.class)
                    .addStatement("return $L", CodeBlock.join(votes, "$W&& "))
                    .build());
        }
    }

    private List<CodeBlock> calls(MethodKind kind) {
        return actor.methods().stream()
                .filter(method -> method.kind() == kind)
                .map(this::call)
                .toList();
    }

    private CodeBlock call(ActivationMethod method) {
        return new Turn(method, members, 0, "", "", "").call();
    }

    private List<CodeBlock> rooms() {
        return members.ports().stream()
                .filter(member ->
                        Objects.requireNonNull(member.port(), "a port").direction() == Direction.TX)
                .filter(Rooms::isDemanded)
                .map(Rooms::condition)
                .toList();
    }

    private static MethodSpec calling(String name, List<CodeBlock> calls) {
        MethodSpec.Builder method = overriding(name, TypeName.VOID).addException(Throwable.class);
        for (CodeBlock call : calls) {
            method.addStatement(call);
        }
        return method.build();
    }

    private static MethodSpec.Builder overriding(String name, TypeName type) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(PUBLIC)
                .returns(type);
    }
}
