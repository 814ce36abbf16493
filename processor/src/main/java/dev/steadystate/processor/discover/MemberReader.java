package dev.steadystate.processor.discover;

import com.google.auto.common.MoreTypes;
import com.palantir.javapoet.TypeName;
import dev.steadystate.processor.discover.PortReader.Site;
import dev.steadystate.processor.model.FieldFacts;
import dev.steadystate.processor.model.Place;
import dev.steadystate.processor.model.Port;
import dev.steadystate.processor.model.StateCell;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Sorts the fields of an actor and the parameters of its constructor into ports, cells and others. */
final class MemberReader {
    private final PortReader reader;

    MemberReader(PortReader reader) {
        this.reader = reader;
    }

    /** What an actor declares and inherits. */
    record Members(List<Port> ports, List<StateCell> cells, List<FieldFacts> fields) {}

    static boolean isPortOrCell(Element element) {
        return Annotations.has(element, Names.RX)
                || Annotations.has(element, Names.TX)
                || Annotations.has(element, Names.STATE);
    }

    Members read(TypeElement actor, List<Site> parameters) {
        Members members = new Members(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        boolean record = actor.getKind() == ElementKind.RECORD;
        for (VariableElement field : ElementFilter.fieldsIn(actor.getEnclosedElements())) {
            if (!record || field.getModifiers().contains(Modifier.STATIC)) {
                field(field, "", members);
            }
        }
        parameters.forEach(site -> portOrCell(site, members));
        inherited(actor, members);
        return new Members(List.copyOf(members.ports()), List.copyOf(members.cells()), List.copyOf(members.fields()));
    }

    private void inherited(TypeElement actor, Members members) {
        for (TypeElement superclass : Superclasses.of(actor)) {
            String name = superclass.getSimpleName().toString();
            ElementFilter.fieldsIn(superclass.getEnclosedElements()).forEach(field -> field(field, name, members));
        }
    }

    private void field(VariableElement field, String inheritedFrom, Members members) {
        String name = field.getSimpleName().toString();
        if (isPortOrCell(field)) {
            portOrCell(new Site(field, field.asType(), name, Place.FIELD, inheritedFrom), members);
        } else if (field.getKind() == ElementKind.FIELD) {
            members.fields().add(facts(field, name, inheritedFrom));
        }
    }

    private void portOrCell(Site site, Members members) {
        reader.receiver(site).ifPresent(members.ports()::add);
        reader.sender(site).ifPresent(members.ports()::add);
        reader.cell(site).ifPresent(members.cells()::add);
    }

    private static FieldFacts facts(VariableElement field, String name, String inheritedFrom) {
        TypeMirror type = field.asType();
        boolean container = type.getKind() == TypeKind.DECLARED
                && JdkTypes.isContainer(
                        MoreTypes.asTypeElement(type).getQualifiedName().toString());
        return new FieldFacts(
                name,
                TypeName.get(type),
                field.getModifiers(),
                inheritedFrom,
                Annotations.isInject(field),
                container,
                Positions.of(field));
    }
}
