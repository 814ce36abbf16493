package dev.steadystate.processor.validate;

import dev.steadystate.processor.diagnose.Code;
import dev.steadystate.processor.diagnose.Findings;
import dev.steadystate.processor.diagnose.Wording;
import dev.steadystate.processor.model.Channel;
import dev.steadystate.processor.model.End;
import dev.steadystate.processor.model.Graph;
import dev.steadystate.processor.model.PortShape;
import java.util.List;

/**
 * The lanes of a channel come out even. Plain senders have one lane each, which are dealt out to the receivers; bundles and
 * broadcasts have a lane to each receiver. A plain receiver that does not merge takes one lane.
 */
final class LaneCounts implements GraphRule {
    @Override
    public void check(Graph graph, Findings findings) {
        for (Channel channel : graph.channels()) {
            boolean complete =
                    !channel.senders().isEmpty() && !channel.receivers().isEmpty();
            if (complete && ChannelSharing.isMerged(channel) && ChannelSharing.isBroadcast(channel)) {
                check(channel, findings);
            }
        }
    }

    private static void check(Channel channel, Findings findings) {
        int senders = channel.senderCount();
        int receivers = channel.receiverCount();
        if (channel.cross()) {
            checkBundles(channel, receivers, findings);
            checkPlain(channel, senders, findings);
        } else if (senders % receivers != 0) {
            String fact = Wording.count(senders, "sender lane") + " for " + Wording.count(receivers, "receiver");
            report(channel, channel.receivers().get(0), fact, remedyForUneven(channel), findings);
        } else {
            checkPlain(channel, senders / receivers, findings);
        }
    }

    private static String remedyForUneven(Channel channel) {
        if (channel.senders().stream().anyMatch(End::external)) {
            return "let an actor take what comes from outside, and deal it out through a SenderBundle";
        }
        return "let the senders be a multiple of the receivers, or declare " + Texts.labels(channel.senders())
                + " as a SenderBundle";
    }

    /** With several receivers all senders must be bundles if one is, since a plain end has one lane only. */
    private static void checkBundles(Channel channel, int receivers, Findings findings) {
        if (receivers == 1) {
            return;
        }
        if (channel.broadcast()) {
            checkExternal(channel, receivers, findings);
            return;
        }
        List<End> plain = channel.senders().stream()
                .filter(end -> end.port().type().shape() != PortShape.BUNDLE)
                .toList();
        if (!plain.isEmpty()) {
            String fact = Wording.count(receivers, "receiver") + " and both bundles and plain senders";
            String remedy = "declare " + Texts.labels(plain) + " as a SenderBundle too";
            report(channel, plain.get(0), fact, remedy, findings);
        }
    }

    /** An external sender has one lane, whatever it says. */
    private static void checkExternal(Channel channel, int receivers, Findings findings) {
        channel.senders().stream().filter(End::external).findFirst().ifPresent(end -> {
            String fact = Wording.count(receivers, "receiver") + " for external sender " + end.label();
            report(channel, end, fact, "let an actor take the messages and broadcast them", findings);
        });
    }

    private static void checkPlain(Channel channel, int lanes, Findings findings) {
        for (End end : channel.receivers()) {
            boolean takesOne = end.port().type().shape() == PortShape.PLAIN
                    && !end.port().merge().value();
            if (takesOne && lanes > 1) {
                String fact = Wording.count(lanes, "lane") + " for " + end.label() + ", which takes one";
                String remedy = "add merge = true, or declare it as a ReceiverBundle";
                report(channel, end, fact, remedy, findings);
            }
        }
    }

    private static void report(Channel channel, End end, String fact, String remedy, Findings findings) {
        findings.report(Code.LANES_UNMATCHED, end.port().position(), Wording.quote(channel.name()), fact, remedy);
    }
}
