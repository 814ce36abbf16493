package dev.steadystate.processor.emit;

import dev.steadystate.meters.GraphMeter;
import dev.steadystate.meters.MeterTag;

/** Which series of a meter are meant, in the language of Prometheus. */
final class Selector {
    private final String meter;
    private final String labels;

    private Selector(String meter, String labels) {
        this.meter = meter;
        this.labels = labels;
    }

    static Selector of(GraphMeter meter) {
        return new Selector(meter.prometheusName(), "");
    }

    /** Those with this value of a tag. */
    Selector with(MeterTag tag, String value) {
        return and(tag.key() + "=" + JsonText.quoted(value));
    }

    /** Those whose tag is among what is chosen on a dashboard. */
    Selector chosen(MeterTag tag) {
        return and(tag.key() + "=~\"$" + tag.key() + "\"");
    }

    private Selector and(String label) {
        return new Selector(meter, labels.isEmpty() ? label : labels + "," + label);
    }

    /** Their values over a time up to now. */
    String over(String range) {
        return this + "[" + range + "]";
    }

    @Override
    public String toString() {
        return meter + "{" + labels + "}";
    }
}
