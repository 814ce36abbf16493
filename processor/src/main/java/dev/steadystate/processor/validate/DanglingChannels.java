package dev.steadystate.processor.validate;

import dev.steadystate.processor.diagnose.Code;
import dev.steadystate.processor.diagnose.Finding;
import dev.steadystate.processor.diagnose.Findings;
import dev.steadystate.processor.diagnose.Wording;
import dev.steadystate.processor.model.Channel;
import dev.steadystate.processor.model.End;
import dev.steadystate.processor.model.Graph;
import dev.steadystate.processor.model.Port;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A channel has a sender and a receiver. A channel without the one and a channel without the other whose names look alike are
 * one mistake, told at the end that is more probably misspelt.
 */
final class DanglingChannels implements GraphRule {
    @Override
    public void check(Graph graph, Findings findings) {
        new Check(graph, findings).run();
    }

    /** The dangling channels of one graph. */
    private static final class Check {
        private final Findings findings;
        private final Evidence evidence;
        private final Nearest nearest = new Nearest();
        private final Map<String, Channel> withoutReceiver;
        private final Map<String, Channel> withoutSender;
        private final Set<String> all;

        Check(Graph graph, Findings findings) {
            this.findings = findings;
            evidence = new Evidence(graph);
            withoutReceiver = dangling(graph, true);
            withoutSender = dangling(graph, false);
            all = graph.channels().stream().map(Channel::name).collect(Collectors.toSet());
        }

        private static Map<String, Channel> dangling(Graph graph, boolean hasSender) {
            Map<String, Channel> dangling = new TreeMap<>();
            for (Channel channel : graph.channels()) {
                if (channel.senders().isEmpty() != channel.receivers().isEmpty()
                        && channel.receivers().isEmpty() == hasSender) {
                    dangling.put(channel.name(), channel);
                }
            }
            return dangling;
        }

        void run() {
            Map<String, Channel> unpaired = new HashMap<>(withoutSender);
            for (Channel sent : withoutReceiver.values()) {
                Optional<Channel> taken =
                        nearest.to(sent.name(), unpaired.keySet()).map(unpaired::remove);
                taken.ifPresentOrElse(channel -> pair(sent, channel), () -> alone(sent));
            }
            unpaired.values().forEach(this::alone);
        }

        private void pair(Channel sent, Channel taken) {
            if (evidence.isSenderMisspelt(sent, taken)) {
                report(sent, Optional.of(taken.name()));
            } else {
                report(taken, Optional.of(sent.name()));
            }
        }

        private void alone(Channel channel) {
            report(channel, nearest.to(channel.name(), all));
        }

        private void report(Channel channel, Optional<String> meant) {
            String name = Wording.quote(channel.name());
            End end = (channel.receivers().isEmpty() ? channel.senders() : channel.receivers()).get(0);
            Port port = end.port();
            String remedy = meant.map(Texts::didYouMean).orElseGet(() -> remedy(channel));
            if (channel.deadLetters()) {
                findings.report(Code.DEAD_LETTERS_MISSING, port.deadLetters().position(), name, remedy);
            } else {
                Code code = channel.receivers().isEmpty() ? Code.NO_RECEIVER : Code.NO_SENDER;
                findings.report(code, port.channel().position(), name, remedy);
                meant.ifPresent(other -> findings.withdraw(finding -> isExplained(finding, port, other)));
            }
        }

        private static String remedy(Channel channel) {
            String name = Wording.quote(channel.name());
            return channel.receivers().isEmpty()
                    ? "add an actor with @Rx(" + name + "), or remove the sender"
                    : "add an actor with @Tx(" + name + "), or remove the receiver";
        }

        /** A method that has the right name cannot find the misspelt port, which then seems to be unused. */
        private static boolean isExplained(Finding finding, Port misspelt, String meant) {
            if (!finding.position().type().equals(misspelt.position().type())) {
                return false;
            }
            return switch (finding.code()) {
                case UNKNOWN_CHANNEL -> finding.args().get(0).equals(Wording.quote(meant));
                case RECEIVER_UNUSED ->
                    finding.args().equals(List.of(Texts.channel(misspelt), Texts.channel(misspelt)));
                default -> false;
            };
        }
    }
}
