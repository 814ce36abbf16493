package dev.steadystate.processor.emit;

import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterSpec;
import dev.steadystate.processor.model.Actor;
import dev.steadystate.processor.model.Parameter;
import java.util.ArrayList;
import java.util.List;

/** The method of an actor's module that calls the actor's constructor and fills its fields. */
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
        members.all().forEach(member -> names.newName(member.name()));
    }

    MethodSpec method() {
        CodeBlock arguments = arguments();
        List<Member> fields = members.fields();
        fields.forEach(this::addMember);
        MethodSpec.Builder method = MethodSpec.methodBuilder("actor")
                .addAnnotation(Known.PROVIDES)
                .addModifiers(STATIC)
                .returns(actor.className())
                .addParameters(parameters);
        if (fields.isEmpty()) {
            return method.addStatement("return new $T($L)", actor.className(), arguments)
                    .build();
        }
        method.addStatement("$1T actor = new $1T($2L)", actor.className(), arguments);
        for (Member field : fields) {
            method.addStatement("actor.$N = $N", field.member(), field.name());
        }
        return method.addStatement("return actor").build();
    }

    /** The qualifier of a port or cell. */
    static AnnotationSpec portId(Actor actor, Member member) {
        String id = String.join(".", actor.className().simpleNames()) + "." + member.name();
        return AnnotationSpec.builder(Known.PORT_ID)
                .addMember("value", "$S", id)
                .build();
    }

    private CodeBlock arguments() {
        List<CodeBlock> arguments = new ArrayList<>();
        for (Parameter parameter : actor.constructor().parameters()) {
            String name =
                    parameter.port().isEmpty() ? addOther(parameter) : addMember(members.parameter(parameter.port()));
            arguments.add(CodeBlock.of("$N", name));
        }
        return CodeBlock.join(arguments, ",$W");
    }

    private String addMember(Member member) {
        parameters.add(ParameterSpec.builder(member.declared(), member.name())
                .addAnnotation(portId(actor, member))
                .build());
        return member.name();
    }

    private String addOther(Parameter parameter) {
        String name = names.newName(parameter.name());
        parameters.add(ParameterSpec.builder(parameter.type(), name)
                .addAnnotations(parameter.annotations())
                .build());
        return name;
    }
}
