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
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** The members of one annotation, with their positions. */
final class Values {
    private final Elements elements;
    private final Map<String, AnnotationValue> values = new HashMap<>();
    private final Set<String> explicit = new HashSet<>();
    private final Position annotation;
    private final String prefix;

    private Values(Elements elements, Position annotation, String prefix) {
        this.elements = elements;
        this.annotation = annotation;
        this.prefix = prefix;
    }

    /** The values of an annotation that stands at the position. */
    static Values of(Elements elements, AnnotationMirror mirror, Position annotation) {
        return of(elements, mirror, annotation, "");
    }

    /** The defaults of an annotation that is missing at the position. */
    static Values defaults(Elements elements, TypeElement type, Position missing) {
        Values values = new Values(elements, missing, "");
        for (ExecutableElement member : ElementFilter.methodsIn(type.getEnclosedElements())) {
            if (member.getDefaultValue() != null) {
                values.values.put(member.getSimpleName().toString(), member.getDefaultValue());
            }
        }
        return values;
    }

    private static Values of(Elements elements, AnnotationMirror mirror, Position annotation, String prefix) {
        Values values = new Values(elements, annotation, prefix);
        elements.getElementValuesWithDefaults(mirror)
                .forEach((member, value) ->
                        values.values.put(member.getSimpleName().toString(), value));
        mirror.getElementValues()
                .keySet()
                .forEach(member -> values.explicit.add(member.getSimpleName().toString()));
        return values;
    }

    /** Where the annotation stands. */
    Position position() {
        return annotation;
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

    /**
     * The simple name of an enum constant. It is taken from the value's text: javac has no element yet for a default that comes
     * from a class file which nothing has attributed.
     */
    Stated<String> constant(String member) {
        String text = Objects.requireNonNull(values.get(member), member).toString();
        return stated(member, text.substring(text.lastIndexOf('.') + 1));
    }

    /** The strings of an array, each at its own position. */
    List<Stated<String>> texts(String member) {
        return each(member).stream()
                .map(value -> new Stated<>((String) value.value(), value.explicit(), value.position()))
                .toList();
    }

    /** The classes of an array, each at its own position. */
    List<Stated<TypeMirror>> types(String member) {
        return each(member).stream()
                .map(value -> new Stated<>((TypeMirror) value.value(), value.explicit(), value.position()))
                .toList();
    }

    /** An annotation within this one. */
    Values nested(String member) {
        return of(elements, (AnnotationMirror) value(member), annotation, prefix + member + ".");
    }

    private List<Stated<Object>> each(String member) {
        boolean explicit = isExplicit(member);
        List<Stated<Object>> values = new ArrayList<>();
        int index = 0;
        for (Object element : (List<?>) value(member)) {
            Position position = explicit ? at(member).index(index++) : annotation;
            values.add(new Stated<>(((AnnotationValue) element).getValue(), explicit, position));
        }
        return values;
    }

    private <T> Stated<T> stated(String member, T value) {
        return isExplicit(member)
                ? new Stated<>(value, true, at(member))
                : new Stated<>(value, false, prefix.isEmpty() ? annotation : annotation.value(outer()));
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
        return Objects.requireNonNull(values.get(member), member).getValue();
    }
}
