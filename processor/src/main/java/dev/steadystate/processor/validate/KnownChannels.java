package dev.steadystate.processor.validate;

import dev.steadystate.processor.diagnose.Code;
import dev.steadystate.processor.diagnose.Findings;
import dev.steadystate.processor.diagnose.Wording;
import dev.steadystate.processor.model.ActivationMethod;
import dev.steadystate.processor.model.Actor;
import dev.steadystate.processor.model.Demand;
import dev.steadystate.processor.model.Direction;
import dev.steadystate.processor.model.Port;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Methods name channels of their actor, and each receiver is named by one. A receiver that no method names and a name that
 * no receiver has are one mistake if they look alike, or if there is no other.
 */
final class KnownChannels implements ActorRule {
    @Override
    public void check(Actor actor, Findings findings) {
        new Check(actor, findings).run();
    }

    /** The names of one actor. */
    private static final class Check {
        private final Actor actor;
        private final Findings findings;
        private final Nearest nearest = new Nearest();
        private final Set<String> receivers;
        private final Set<String> senders;
        private final Set<String> unused;

        Check(Actor actor, Findings findings) {
            this.actor = actor;
            this.findings = findings;
            receivers = Ports.channels(actor, Direction.RX);
            senders = Ports.channels(actor, Direction.TX);
            unused = new HashSet<>(receivers);
            actor.methods().forEach(method -> method.inputs().forEach(input -> unused.remove(input.channel())));
        }

        void run() {
            List<Demand> unknown = new ArrayList<>();
            for (ActivationMethod method : actor.methods()) {
                method.inputs().stream()
                        .filter(input -> !receivers.contains(input.channel()))
                        .forEach(unknown::add);
                checkSends(method);
            }
            boolean onlyOne = unknown.size() == 1 && unused.size() == 1;
            for (Demand input : unknown) {
                unknownInput(input, onlyOne ? unused.stream().findFirst() : nearest.to(input.channel(), receivers));
            }
            actor.ports().forEach(this::checkUsed);
        }

        private void checkSends(ActivationMethod method) {
            if (method.room() != null && !senders.contains(method.room().channel())) {
                unknown(
                        method.room(),
                        "senders",
                        "@Tx",
                        nearest.to(method.room().channel(), senders));
            }
            for (Demand output : method.sends()) {
                if (method.sendsStated() && !senders.contains(output.channel())) {
                    unknown(output, "senders", "@Tx", nearest.to(output.channel(), senders));
                }
            }
        }

        private void unknownInput(Demand input, Optional<String> near) {
            near.ifPresent(unused::remove);
            unknown(input, "receivers", "@Rx", near);
        }

        private void unknown(Demand demand, String what, String annotation, Optional<String> near) {
            String name = Wording.quote(demand.channel());
            String remedy = near.map(Texts::didYouMean)
                    .orElseGet(() -> "declare it with " + annotation + "(" + name + "), or correct the name");
            findings.report(Code.UNKNOWN_CHANNEL, demand.position(), name, what, remedy);
        }

        private void checkUsed(Port port) {
            if (port.direction() == Direction.RX && unused.remove(port.channel().value())) {
                String channel = Texts.channel(port);
                findings.report(Code.RECEIVER_UNUSED, port.channel().position(), channel, channel);
            }
        }
    }
}
