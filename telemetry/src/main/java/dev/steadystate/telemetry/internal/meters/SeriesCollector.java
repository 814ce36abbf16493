package dev.steadystate.telemetry.internal.meters;

import dev.steadystate.meters.GraphMeter;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.config.NamingConvention;
import io.micrometer.prometheusmetrics.PrometheusNamingConvention;
import io.prometheus.metrics.model.registry.MultiCollector;
import io.prometheus.metrics.model.snapshots.CounterSnapshot;
import io.prometheus.metrics.model.snapshots.CounterSnapshot.CounterDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot.GaugeDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.Labels;
import io.prometheus.metrics.model.snapshots.MetricMetadata;
import io.prometheus.metrics.model.snapshots.MetricSnapshot;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleSupplier;

/**
 * The meters of a graph for Prometheus. They are what {@link Registration} would make of them in Micrometer's registry, name by name, but
 * that builds, checks and sorts the labels of all series at each scrape; here this is done once, and a scrape reads
 * figures. Any thread.
 */
public final class SeriesCollector implements MultiCollector {
    private static final NamingConvention NAMES = new PrometheusNamingConvention();
    private static final String TOTAL = "_total";

    private final List<Family> families;

    public SeriesCollector(GraphSeries series) {
        Map<GraphMeter, Family> byMeter = new EnumMap<>(GraphMeter.class);
        series.addTo((meter, tags, value) ->
                byMeter.computeIfAbsent(meter, Family::new).series.add(new Series(labels(tags), value)));
        families = List.copyOf(byMeter.values());
        families.forEach(family -> family.series.sort(Comparator.comparing(each -> each.labels)));
    }

    private static Labels labels(Tags tags) {
        List<String> keys = new ArrayList<>();
        List<String> values = new ArrayList<>();
        for (Tag each : tags) {
            keys.add(NAMES.tagKey(each.getKey()));
            values.add(each.getValue());
        }
        return Labels.of(keys, values);
    }

    @Override
    public MetricSnapshots collect() {
        return new MetricSnapshots(families.stream().map(Family::read).toList());
    }

    /** One series: an element of the graph. */
    private static final class Series {
        private final Labels labels;
        private final DoubleSupplier value;

        Series(Labels labels, DoubleSupplier value) {
            this.labels = labels;
            this.value = value;
        }

        CounterDataPointSnapshot counter() {
            return new CounterDataPointSnapshot(value.getAsDouble(), labels, null, 0);
        }

        GaugeDataPointSnapshot gauge() {
            return new GaugeDataPointSnapshot(value.getAsDouble(), labels, null);
        }
    }

    /** All series of one name, in the order of their labels. */
    private static final class Family {
        private final GraphMeter meter;
        private final MetricMetadata metadata;
        private final List<Series> series = new ArrayList<>();

        Family(GraphMeter meter) {
            this.meter = meter;
            this.metadata = new MetricMetadata(name(meter), meter.description());
        }

        /** Without the ending of counters, which each format adds where it belongs. */
        private static String name(GraphMeter meter) {
            Meter.Type type = switch (meter.kind()) {
                case COUNTER -> Meter.Type.COUNTER;
                case GAUGE -> Meter.Type.GAUGE;
            };
            String name = NAMES.name(meter.meterName(), type, meter.unit().isEmpty() ? null : meter.unit());
            return name.endsWith(TOTAL) ? name.substring(0, name.length() - TOTAL.length()) : name;
        }

        MetricSnapshot read() {
            return switch (meter.kind()) {
                case COUNTER ->
                    new CounterSnapshot(
                            metadata, series.stream().map(Series::counter).toList());
                case GAUGE ->
                    new GaugeSnapshot(
                            metadata, series.stream().map(Series::gauge).toList());
            };
        }
    }
}
