package dev.steadystate.processor.discover;

import com.palantir.javapoet.TypeName;
import dev.steadystate.processor.discover.PortReader.Site;
import dev.steadystate.processor.model.Constructor;
import dev.steadystate.processor.model.Parameter;
import dev.steadystate.processor.model.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Reads constructors. An annotation of a record's component stands on its field and on the parameter of the canonical
 * constructor; it is read from the field, which has a place in the source.
 */
final class ConstructorReader {
    private final Types types;
    private final Elements elements;
    private final ParameterReader parameters;

    ConstructorReader(Types types, Elements elements, ParameterReader parameters) {
        this.types = types;
        this.elements = elements;
        this.parameters = parameters;
    }

    /** All constructors; of a record without {@code @Inject} the canonical one. */
    List<Constructor> constructors(TypeElement type) {
        return candidates(type).stream()
                .map(constructor -> new Constructor(
                        constructor.getModifiers(),
                        Annotations.isInject(constructor),
                        isThrowing(constructor),
                        sites(type, constructor).stream().map(this::parameter).toList(),
                        Positions.of(constructor)))
                .toList();
    }

    /** The parameters of the constructor in use. */
    List<Site> usableParameters(TypeElement type, List<Constructor> read) {
        return Constructor.usable(read)
                .map(usable -> sites(type, candidates(type).get(read.indexOf(usable))))
                .orElse(List.of());
    }

    private static List<ExecutableElement> candidates(TypeElement type) {
        List<ExecutableElement> all = ElementFilter.constructorsIn(type.getEnclosedElements());
        if (type.getKind() != ElementKind.RECORD || all.stream().anyMatch(Annotations::isInject)) {
            return all;
        }
        return all.stream()
                .filter(constructor -> isCanonical(type, constructor))
                .toList();
    }

    private boolean isThrowing(ExecutableElement constructor) {
        return constructor.getThrownTypes().stream()
                .anyMatch(thrown -> !isA(thrown, "java.lang.RuntimeException") && !isA(thrown, "java.lang.Error"));
    }

    private boolean isA(TypeMirror thrown, String name) {
        return types.isSubtype(
                thrown, Objects.requireNonNull(elements.getTypeElement(name)).asType());
    }

    private static boolean isCanonical(TypeElement type, ExecutableElement constructor) {
        List<TypeName> components = type.getRecordComponents().stream()
                .map(component -> TypeName.get(component.asType()))
                .toList();
        return constructor.getParameters().stream()
                .map(parameter -> TypeName.get(parameter.asType()))
                .toList()
                .equals(components);
    }

    private static List<Site> sites(TypeElement type, ExecutableElement constructor) {
        boolean canonical = type.getKind() == ElementKind.RECORD && isCanonical(type, constructor);
        List<Site> sites = new ArrayList<>();
        for (int i = 0; i < constructor.getParameters().size(); i++) {
            VariableElement parameter = constructor.getParameters().get(i);
            String name =
                    canonical ? component(type, i) : parameter.getSimpleName().toString();
            Element element = canonical ? annotatedField(type, name).orElse(parameter) : parameter;
            sites.add(new Site(element, parameter.asType(), name, Place.PARAMETER, ""));
        }
        return sites;
    }

    private static String component(TypeElement type, int index) {
        RecordComponentElement component = type.getRecordComponents().get(index);
        return component.getSimpleName().toString();
    }

    private static Optional<Element> annotatedField(TypeElement type, String name) {
        return type.getEnclosedElements().stream()
                .<Element>map(field -> field)
                .filter(field -> field.getKind() == ElementKind.FIELD)
                .filter(field -> field.getSimpleName().contentEquals(name) && MemberReader.isPortOrCell(field))
                .findFirst();
    }

    private Parameter parameter(Site site) {
        String port = MemberReader.isPortOrCell(site.element()) ? site.member() : "";
        return parameters.read(site.element(), site.type(), site.member(), port);
    }
}
