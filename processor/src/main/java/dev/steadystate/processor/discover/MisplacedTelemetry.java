package dev.steadystate.processor.discover;

import dev.steadystate.processor.diagnose.Enclosing;
import dev.steadystate.processor.model.Misplaced;
import dev.steadystate.processor.model.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Finds {@code @Telemetry} and {@code @Alert} on what has no figures: nothing would ever be measured there. */
final class MisplacedTelemetry {
    private static final Map<String, String> ANNOTATIONS =
            new TreeMap<>(Map.of(Names.TELEMETRY, "Telemetry", Names.ALERT, "Alert", Names.ALERTS, "Alert"));

    private final Elements elements;

    MisplacedTelemetry(Elements elements) {
        this.elements = elements;
    }

    List<Misplaced> find(RoundEnvironment round) {
        List<Misplaced> found = new ArrayList<>();
        ANNOTATIONS.forEach((qualified, simple) -> {
            for (Element element : annotated(round, qualified)) {
                if (!hasFigures(element) && !isShadow(element, qualified)) {
                    found.add(new Misplaced(
                            simple,
                            element.getSimpleName().toString(),
                            position(Positions.of(element).annotation(qualified))));
                }
            }
        });
        return found;
    }

    private Set<? extends Element> annotated(RoundEnvironment round, String annotation) {
        return Optional.ofNullable(elements.getTypeElement(annotation))
                .<Set<? extends Element>>map(round::getElementsAnnotatedWith)
                .orElse(Set.of());
    }

    /** Of several alerts the first. */
    private static Position position(Position annotation) {
        return annotation.annotation().equals(Names.ALERTS) ? annotation.value("value[0]") : annotation;
    }

    private static boolean hasFigures(Element element) {
        return Annotations.has(element, Names.ACTOR)
                || Annotations.has(element, Names.ACTOR_GRAPH)
                || Annotations.has(element, Names.RX)
                || Annotations.has(element, Names.TX);
    }

    /** What is said of a component of a record is also said of its accessor and of the constructor's parameter. */
    private static boolean isShadow(Element element, String annotation) {
        TypeElement type = Enclosing.type(element);
        return type.getKind() == ElementKind.RECORD
                && (element.getKind() == ElementKind.PARAMETER || element.getKind() == ElementKind.METHOD)
                && ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
                        .anyMatch(field -> field.getSimpleName().equals(element.getSimpleName())
                                && Annotations.has(field, annotation));
    }
}
