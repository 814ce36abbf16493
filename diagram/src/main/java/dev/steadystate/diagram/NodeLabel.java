package dev.steadystate.diagram;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a node says: {@code Takes orders mod::till AtLeastEvery(100ms)}. The attribute {@code model}, if there is one, is read
 * instead of the label; the label then is prose.
 *
 * @param module the name behind {@code mod::}, or empty
 * @param prose the lines that are left
 */
record NodeLabel(String module, RawDrivers drivers, List<String> prose) {
    static NodeLabel read(SourceText source, DotGraph.Node node) {
        Map<String, Attribute> attributes = node.attributes();
        Attribute shown = attributes.getOrDefault("label", Attribute.missing(node.offset()));
        boolean record = attributes
                .getOrDefault("shape", Attribute.missing(0))
                .text()
                .toLowerCase(Locale.ROOT)
                .contains("record");
        Label prose = new Label(source, LabelText.of(shown, node.id(), record), shown.offset());
        Attribute model = attributes.get("model");
        Label label = model == null ? prose : new Label(source, LabelText.of(model, node.id(), false), model.offset());
        RawDrivers drivers = DriverReader.read(label);
        String module = module(label);
        return new NodeLabel(module, drivers, prose.prose());
    }

    private static String module(Label label) {
        Optional<String> name = NamedWord.MODULE.take(label);
        if (name.isPresent() && name.get().isEmpty()) {
            label.mistake("mod::", "mod:: names no module", "write mod::order_desk, without a space");
        }
        return name.orElse("");
    }
}
