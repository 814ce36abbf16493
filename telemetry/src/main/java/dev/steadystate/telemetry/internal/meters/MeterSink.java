package dev.steadystate.telemetry.internal.meters;

import dev.steadystate.meters.GraphMeter;
import io.micrometer.core.instrument.Tags;
import java.util.function.DoubleSupplier;

/** Takes meters, one by one. */
public interface MeterSink {
    /** Adds a meter of this kind, whose value is asked for whenever somebody likes, by any thread. */
    void add(GraphMeter meter, Tags tags, DoubleSupplier value);
}
