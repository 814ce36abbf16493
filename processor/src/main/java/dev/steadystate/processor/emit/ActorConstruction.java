package dev.steadystate.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterSpec;
import dev.steadystate.processor.model.Actor;
import dev.steadystate.processor.model.GeneratedNames;
import dev.steadystate.processor.model.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The method of an actor's module that calls the actor's constructor, fills its fields and adds its activation code. */
final class ActorConstruction {
    private final Actor actor;
    private final Members members;
    private final NameAllocator names;
    private final List<ParameterSpec> parameters = new ArrayList<>();

    ActorConstruction(Actor actor, Members members) {
        this.actor = actor;
        this.members = members;
        this.names = new NameAllocator();
        names.newName("actor");
        names.newName("instance");
        members.all().forEach(member -> names.newName(member.name()));
    }

    MethodSpec method() {
        CodeBlock arguments = arguments();
        MethodSpec.Builder method = MethodSpec.methodBuilder("activations")
                .addAnnotation(Known.PROVIDES)
                .returns(GeneratedNames.activations(actor.className()))
                .addParameters(parameters)
                .addStatement("$1T actor = new $1T($2L)", actor.className(), arguments);
        for (Member field : members.fields()) {
            method.addStatement("actor.$N = $N", field.member(), field.name());
        }
        return method.addStatement("return new $T($L)", GeneratedNames.activations(actor.className()), handedOn())
                .build();
    }

    private CodeBlock handedOn() {
        return Stream.concat(
                        Stream.of("actor", "instance"), members.all().stream().map(Member::name))
                .map(name -> CodeBlock.of("$N", name))
                .collect(CodeBlock.joining(",$W"));
    }

    private CodeBlock arguments() {
        return actor.constructor().parameters().stream()
                .map(parameter -> CodeBlock.of("$N", argument(parameter)))
                .collect(CodeBlock.joining(",$W"));
    }

    private String argument(Parameter parameter) {
        if (!parameter.port().isEmpty()) {
            return members.parameter(parameter.port()).name();
        }
        String name = names.newName(parameter.name());
        parameters.add(ParameterSpec.builder(parameter.type(), name)
                .addAnnotations(parameter.annotations())
                .build());
        return name;
    }
}
