package dev.steadystate.telemetry.internal.meters;

import dev.steadystate.meters.GraphMeter;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleSupplier;
import org.jspecify.annotations.Nullable;

/** The meters of a graph in one registry, as long as they are there. One thread at a time. */
public final class Registration implements MeterSink {
    private final MeterRegistry registry;
    private final List<Meter> meters = new ArrayList<>();

    public Registration(MeterRegistry registry) {
        this.registry = registry;
    }

    @Override
    public void add(GraphMeter meter, Tags tags, DoubleSupplier value) {
        meters.add(
                switch (meter.kind()) {
                    case COUNTER -> counter(meter, tags, value);
                    case GAUGE -> gauge(meter, tags, value);
                });
    }

    /** The registry refers weakly to what it counts, but the function refers to it as well and so keeps it. */
    private Meter counter(GraphMeter meter, Tags tags, DoubleSupplier value) {
        return FunctionCounter.builder(meter.meterName(), value, unused -> value.getAsDouble())
                .description(meter.description())
                .baseUnit(unit(meter))
                .tags(tags)
                .register(registry);
    }

    private Meter gauge(GraphMeter meter, Tags tags, DoubleSupplier value) {
        return Gauge.builder(meter.meterName(), value::getAsDouble)
                .description(meter.description())
                .baseUnit(unit(meter))
                .tags(tags)
                .register(registry);
    }

    private static @Nullable String unit(GraphMeter meter) {
        return meter.unit().isEmpty() ? null : meter.unit();
    }

    /** Takes the meters out of the registry. */
    public void remove() {
        meters.forEach(registry::remove);
        meters.clear();
    }
}
