package dev.steadystate.processor.validate;

import dev.steadystate.processor.diagnose.Code;
import dev.steadystate.processor.diagnose.Findings;
import dev.steadystate.processor.diagnose.Wording;
import dev.steadystate.processor.model.Graph;
import dev.steadystate.processor.model.RaisedAlert;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Alerts of a graph can be told apart by name; two that say the same are one too many. */
final class AlertNames implements GraphRule {
    @Override
    public void check(Graph graph, Findings findings) {
        Map<String, RaisedAlert> seen = new HashMap<>();
        for (RaisedAlert alert : graph.telemetry().alerts()) {
            @Nullable RaisedAlert first = seen.putIfAbsent(alert.name(), alert);
            if (first != null && !Double.isNaN(alert.alert().limit())) {
                findings.report(
                        Code.ALERT_TWICE,
                        alert.alert().position(),
                        Wording.quote(alert.name()),
                        first.label(),
                        alert.label());
            }
        }
    }
}
