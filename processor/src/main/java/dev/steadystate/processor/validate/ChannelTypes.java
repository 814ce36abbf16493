package dev.steadystate.processor.validate;

import com.palantir.javapoet.TypeName;
import dev.steadystate.processor.diagnose.Code;
import dev.steadystate.processor.diagnose.Finding;
import dev.steadystate.processor.diagnose.Findings;
import dev.steadystate.processor.diagnose.Wording;
import dev.steadystate.processor.model.Channel;
import dev.steadystate.processor.model.End;
import dev.steadystate.processor.model.Graph;
import java.util.List;
import java.util.stream.Stream;

/** All ends of a channel have the same message type, down to generics and boxing. */
final class ChannelTypes implements GraphRule {
    @Override
    public void check(Graph graph, Findings findings) {
        for (Channel channel : graph.channels()) {
            if (!channel.deadLetters()) {
                check(channel, findings);
            }
        }
    }

    private static void check(Channel channel, Findings findings) {
        List<End> ends = Stream.of(channel.senders(), channel.receivers())
                .flatMap(List::stream)
                .filter(end -> UsablePort.isUsable(end.port()))
                .toList();
        if (ends.isEmpty()) {
            return;
        }
        End reference = reference(ends);
        for (End end : ends) {
            if (!message(end).equals(message(reference))) {
                findings.report(
                        Code.TYPES_DIFFER,
                        end.port().position().element(),
                        Wording.quote(channel.name()),
                        message(reference),
                        reference.label(),
                        message(end),
                        end.label());
                findings.withdraw(finding -> isExplained(finding, end, message(reference)));
            }
        }
    }

    /** A method that takes what is sent differs from its receiver only because the receiver's type is wrong. */
    private static boolean isExplained(Finding finding, End wrong, TypeName sent) {
        return finding.code() == Code.METHOD_PARAMETERS
                && finding.position().type().equals(wrong.port().position().type())
                && finding.args().get(1).contains(message(wrong).toString())
                && finding.args().get(2).contains(sent.toString());
    }

    /** The first end with the type that most ends have; if that is undecided, the first of all, a sender. */
    private static End reference(List<End> ends) {
        End most = ends.get(0);
        for (End end : ends) {
            if (sameAs(end, ends) > sameAs(most, ends)) {
                most = end;
            }
        }
        return most;
    }

    private static long sameAs(End end, List<End> ends) {
        return ends.stream()
                .filter(other -> message(other).equals(message(end)))
                .count();
    }

    private static TypeName message(End end) {
        return end.port().type().message();
    }
}
