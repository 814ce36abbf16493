package dev.steadystate.processor.discover;

import dev.steadystate.Colour;
import dev.steadystate.Figure;
import dev.steadystate.processor.model.Alert;
import dev.steadystate.processor.model.Measurement;
import dev.steadystate.processor.model.Stated;
import dev.steadystate.processor.model.Telemetry;
import java.util.List;
import javax.lang.model.element.Element;

/** Reads what an element says of its telemetry. */
final class TelemetryReader {
    private TelemetryReader() {}

    static Telemetry read(Element element) {
        return new Telemetry(
                Annotations.values(element, Names.TELEMETRY).map(TelemetryReader::measurement), alerts(element));
    }

    /** What holds for an element that says nothing. */
    static Measurement defaults(Element element) {
        return measurement(Values.defaults(Names.TELEMETRY, Positions.of(element)));
    }

    private static Measurement measurement(Values values) {
        Stated<String> window = values.text("window");
        return new Measurement(
                window, Durations.parseNs(window.value()), values.decimals("percentiles"), values.position());
    }

    /** One stands for itself; of several the compiler makes a container. */
    private static List<Alert> alerts(Element element) {
        return Annotations.values(element, Names.ALERTS)
                .map(container -> container.nestedList("value"))
                .orElseGet(
                        () -> Annotations.values(element, Names.ALERT).stream().toList())
                .stream()
                .map(TelemetryReader::alert)
                .toList();
    }

    private static Alert alert(Values values) {
        Figure figure = Figure.valueOf(values.constant("of").value());
        Stated<String> above = values.text("above");
        Stated<String> below = values.text("below");
        Stated<String> forTime = values.text("forTime");
        return new Alert(
                figure,
                above,
                below,
                limit(figure, above.value(), below.value()),
                values.decimal("percentile"),
                Colour.valueOf(values.constant("colour").value()),
                forTime,
                forTime.value().isEmpty() ? 0 : Durations.parseNs(forTime.value()),
                values.text("name"),
                values.text("description").value(),
                values.position());
    }

    private static double limit(Figure figure, String above, String below) {
        boolean one = above.isEmpty() != below.isEmpty();
        return one ? Limits.parse(figure, above.isEmpty() ? below : above) : Double.NaN;
    }
}
