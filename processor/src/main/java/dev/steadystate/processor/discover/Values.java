package dev.steadystate.processor.discover;

import dev.steadystate.processor.model.Position;
import dev.steadystate.processor.model.Stated;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/** The members of one annotation, with their positions: an enum constant as its simple name, an array as a list. */
final class Values {
    private final Map<String, Object> values;
    private final Set<String> explicit = new HashSet<>();
    private final Position annotation;
    private final String prefix;

    private Values(String type, Position annotation, String prefix) {
        this.values = new HashMap<>(Defaults.of(type));
        this.annotation = annotation;
        this.prefix = prefix;
    }

    /** The values of an annotation that stands at the position. */
    static Values of(AnnotationMirror mirror, Position annotation) {
        return of(mirror, annotation, "");
    }

    /** The defaults of an annotation that is missing at the position. */
    static Values defaults(String type, Position missing) {
        return new Values(type, missing, "");
    }

    private static Values of(AnnotationMirror mirror, Position annotation, String prefix) {
        Values values = new Values(Annotations.name(mirror), annotation, prefix);
        mirror.getElementValues().forEach((member, value) -> {
            String name = member.getSimpleName().toString();
            values.values.put(name, plain(value));
            values.explicit.add(name);
        });
        return values;
    }

    private static Object plain(AnnotationValue value) {
        Object content = value.getValue();
        if (content instanceof VariableElement constant) {
            return constant.getSimpleName().toString();
        }
        return content instanceof List<?> list
                ? list.stream().map(element -> plain((AnnotationValue) element)).toList()
                : content;
    }

    /** Where the annotation stands. */
    Position position() {
        return prefix.isEmpty() ? annotation : annotation.value(outer());
    }

    Stated<Integer> integer(String member) {
        return stated(member, (Integer) value(member));
    }

    Stated<Double> decimal(String member) {
        return stated(member, (Double) value(member));
    }

    Stated<Boolean> bool(String member) {
        return stated(member, (Boolean) value(member));
    }

    Stated<String> text(String member) {
        return stated(member, (String) value(member));
    }

    /** The simple name of an enum constant. */
    Stated<String> constant(String member) {
        return text(member);
    }

    /** The strings of an array, each at its own position. */
    List<Stated<String>> texts(String member) {
        return each(member).stream()
                .map(value -> new Stated<>((String) value.value(), value.explicit(), value.position()))
                .toList();
    }

    /** A class. */
    Stated<TypeMirror> type(String member) {
        return stated(member, (TypeMirror) value(member));
    }

    /** The classes of an array, each at its own position. */
    List<Stated<TypeMirror>> types(String member) {
        return each(member).stream()
                .map(value -> new Stated<>((TypeMirror) value.value(), value.explicit(), value.position()))
                .toList();
    }

    /** The decimals of an array, each at its own position. */
    List<Stated<Double>> decimals(String member) {
        return each(member).stream()
                .map(value -> new Stated<>((Double) value.value(), value.explicit(), value.position()))
                .toList();
    }

    /** An annotation within this one. */
    Values nested(String member) {
        return value(member) instanceof AnnotationMirror stated
                ? of(stated, annotation, prefix + member + ".")
                : new Values((String) value(member), annotation, prefix + member + ".");
    }

    /** The annotations of an array within this one. */
    List<Values> nestedList(String member) {
        List<Values> nested = new ArrayList<>();
        for (Object element : (List<?>) value(member)) {
            String at = prefix + member + "[" + nested.size() + "]";
            nested.add(of((AnnotationMirror) element, annotation, at + "."));
        }
        return nested;
    }

    private List<Stated<Object>> each(String member) {
        boolean explicit = isExplicit(member);
        List<Stated<Object>> values = new ArrayList<>();
        int index = 0;
        for (Object element : (List<?>) value(member)) {
            Position position = explicit ? at(member).index(index++) : annotation;
            values.add(new Stated<>(element, explicit, position));
        }
        return values;
    }

    private <T> Stated<T> stated(String member, T value) {
        return isExplicit(member) ? new Stated<>(value, true, at(member)) : new Stated<>(value, false, position());
    }

    private String outer() {
        return prefix.substring(0, prefix.length() - 1);
    }

    private Position at(String member) {
        return annotation.value(prefix + member);
    }

    private boolean isExplicit(String member) {
        return explicit.contains(member);
    }

    private Object value(String member) {
        return Objects.requireNonNull(values.get(member), member);
    }
}
