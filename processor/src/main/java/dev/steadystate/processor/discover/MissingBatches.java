package dev.steadystate.processor.discover;

import com.google.auto.common.MoreElements;
import com.google.auto.common.MoreTypes;
import com.palantir.javapoet.ClassName;
import dev.steadystate.processor.model.Direction;
import dev.steadystate.processor.model.GeneratedNames;
import dev.steadystate.processor.model.MissingBatch;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Finds out which types that an actor waited for in vain are batches of messages that are not flat. */
final class MissingBatches {
    private final FlatReader flats;

    MissingBatches(FlatReader flats) {
        this.flats = flats;
    }

    List<MissingBatch> of(TypeElement actor) {
        List<TypeElement> messages = messages(actor);
        return ElementFilter.methodsIn(actor.getEnclosedElements()).stream()
                .filter(method -> Annotations.has(method, Names.ON_BATCH))
                .map(ExecutableElement::getParameters)
                .flatMap(List::stream)
                .filter(parameter -> parameter.asType().getKind() == TypeKind.ERROR)
                .flatMap(parameter -> messages.stream()
                        .filter(message -> batch(message).equals(wanted(parameter)))
                        .map(message -> missing(parameter, message)))
                .filter(missing -> !missing.because().isEmpty())
                .toList();
    }

    /** The types that the actor receives. */
    private static List<TypeElement> messages(TypeElement actor) {
        Stream<? extends Element> parameters = ElementFilter.constructorsIn(actor.getEnclosedElements()).stream()
                .map(ExecutableElement::getParameters)
                .flatMap(List::stream);
        return Stream.concat(ElementFilter.fieldsIn(actor.getEnclosedElements()).stream(), parameters)
                .filter(end -> Annotations.has(end, Names.RX))
                .map(end -> PortTypes.declared(end.asType(), Direction.RX).message())
                .flatMap(Optional::stream)
                .filter(message -> message.getKind() == TypeKind.DECLARED)
                .map(MoreTypes::asTypeElement)
                .distinct()
                .toList();
    }

    private MissingBatch missing(VariableElement parameter, TypeElement message) {
        return new MissingBatch(
                batch(message), message.getSimpleName().toString(), flats.because(message), Positions.of(parameter));
    }

    private static String batch(TypeElement message) {
        return GeneratedNames.flatBatch(ClassName.get(message)).simpleName();
    }

    private static String wanted(VariableElement parameter) {
        TypeMirror type = parameter.asType();
        return MoreElements.asType(MoreTypes.asElement(type)).getSimpleName().toString();
    }
}
