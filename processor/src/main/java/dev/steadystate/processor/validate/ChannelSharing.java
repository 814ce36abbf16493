package dev.steadystate.processor.validate;

import dev.steadystate.processor.diagnose.Code;
import dev.steadystate.processor.diagnose.Findings;
import dev.steadystate.processor.diagnose.Wording;
import dev.steadystate.processor.model.Channel;
import dev.steadystate.processor.model.End;
import dev.steadystate.processor.model.Graph;
import dev.steadystate.processor.model.Port;
import dev.steadystate.processor.model.Stated;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Several senders need a receiver that merges, several receivers a sender that broadcasts, and senders agree. */
final class ChannelSharing implements GraphRule {
    @Override
    public void check(Graph graph, Findings findings) {
        for (Channel channel : graph.channels()) {
            if (!isMerged(channel)) {
                severalSenders(channel, findings);
            } else if (!isBroadcast(channel)) {
                severalReceivers(channel, findings);
            } else {
                agree(channel, "capacity", Port::capacity, findings);
                agree(channel, "overflow", Port::overflow, findings);
                agree(channel, "broadcast", Port::broadcast, findings);
            }
        }
    }

    /** Whether the receivers can take what all senders send. */
    static boolean isMerged(Channel channel) {
        return channel.senders().size() < 2 || notMerging(channel).isEmpty();
    }

    /** Whether the senders can reach all receivers. */
    static boolean isBroadcast(Channel channel) {
        return channel.receivers().size() < 2
                || channel.senders().stream()
                        .anyMatch(end -> end.port().broadcast().value());
    }

    private static Optional<End> notMerging(Channel channel) {
        return channel.receivers().stream()
                .filter(end -> !end.external() && !end.port().merge().value())
                .findFirst();
    }

    private static void severalSenders(Channel channel, Findings findings) {
        notMerging(channel)
                .ifPresent(end -> findings.report(
                        Code.SEVERAL_SENDERS,
                        end.port().position(),
                        Wording.quote(channel.name()),
                        Texts.labels(channel.senders()),
                        end.label()));
    }

    private static void severalReceivers(Channel channel, Findings findings) {
        if (channel.senders().isEmpty()) {
            return;
        }
        End sender = channel.senders().get(0);
        String remedy = channel.deadLetters()
                ? "keep one"
                : "add broadcast = true to sender " + sender.label() + ", or give each a channel of its own";
        findings.report(
                Code.SEVERAL_RECEIVERS,
                sender.port().position(),
                Wording.quote(channel.name()),
                Texts.labels(channel.receivers()),
                remedy);
    }

    private static void agree(
            Channel channel, String what, Function<Port, ? extends Stated<?>> attribute, Findings findings) {
        List<End> senders = channel.senders();
        for (End end : senders) {
            Stated<?> first = attribute.apply(senders.get(0).port());
            Stated<?> other = attribute.apply(end.port());
            if (!first.value().equals(other.value())) {
                findings.report(
                        Code.TWO_DECLARATIONS,
                        (other.explicit() ? other : first).position(),
                        Wording.quote(channel.name()),
                        "with " + what + " " + first.value() + " by "
                                + senders.get(0).label() + " and " + other.value() + " by " + end.label(),
                        "declare the same at both");
            }
        }
    }
}
