package dev.steadystate.processor.validate;

import dev.steadystate.processor.diagnose.Code;
import dev.steadystate.processor.diagnose.Finding;
import dev.steadystate.processor.diagnose.Findings;
import dev.steadystate.processor.diagnose.Wording;
import dev.steadystate.processor.model.Channel;
import dev.steadystate.processor.model.Graph;
import dev.steadystate.processor.model.Port;
import java.util.HashSet;
import java.util.Set;

/**
 * Messages cannot be changed by their sender once they are sent. Each type is told once, at the first channel that has it, and not
 * again where a cell holds it.
 */
final class MutableMessages implements GraphRule {
    @Override
    public void check(Graph graph, Findings findings) {
        Set<String> told = new HashSet<>();
        for (Channel channel : graph.channels()) {
            Port port = (channel.senders().isEmpty() ? channel.receivers() : channel.senders())
                    .get(0)
                    .port();
            String because = port.message().mutableBecause();
            String type = port.type().message().toString();
            if (!because.isEmpty() && !channel.deadLetters() && told.add(type)) {
                findings.withdraw(finding -> isSameInCell(finding, type));
                findings.report(
                        Code.MUTABLE_MESSAGE, port.position().element(), Wording.quote(channel.name()), type, because);
            }
        }
    }

    private static boolean isSameInCell(Finding finding, String type) {
        return finding.code() == Code.MUTABLE_STATE && finding.args().get(1).equals(type);
    }
}
