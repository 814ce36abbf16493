package dev.steadystate.processor.validate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.steadystate.processor.diagnose.Code;
import dev.steadystate.processor.diagnose.Findings;
import dev.steadystate.processor.diagnose.Wording;
import dev.steadystate.processor.model.Channel;
import dev.steadystate.processor.model.End;
import dev.steadystate.processor.model.Graph;
import java.util.HashMap;
import java.util.Map;

/** A channel for dead letters has no other senders, and carries the messages that can fail. */
final class DeadLetterChannels implements GraphRule {
    private static final ClassName DEAD_LETTER = ClassName.get("dev.steadystate.runtime", "DeadLetter");

    @Override
    public void check(Graph graph, Findings findings) {
        Map<String, Channel> channels = new HashMap<>();
        graph.channels().forEach(channel -> channels.put(channel.name(), channel));
        for (Channel channel : graph.channels()) {
            for (End end : channel.receivers()) {
                Channel letters = channels.get(end.port().deadLetters().value());
                if (letters != null) {
                    check(end, letters, findings);
                }
            }
        }
    }

    private static void check(End failing, Channel letters, Findings findings) {
        if (!letters.deadLetters()) {
            findings.report(
                    Code.DEAD_LETTERS_SHARED,
                    failing.port().deadLetters().position(),
                    Wording.quote(letters.name()),
                    Texts.labels(letters.senders()));
        } else if (UsablePort.isUsable(failing.port())) {
            checkType(failing, letters, findings);
        }
    }

    private static void checkType(End failing, Channel letters, Findings findings) {
        TypeName message = failing.port().type().message();
        TypeName letter = ParameterizedTypeName.get(DEAD_LETTER, message.isPrimitive() ? message.box() : message);
        letters.receivers().stream()
                .filter(end -> UsablePort.isUsable(end.port()))
                .filter(end -> !end.port().type().message().equals(letter))
                .findFirst()
                .ifPresent(end -> findings.report(
                        Code.DEAD_LETTERS_TYPE,
                        failing.port().deadLetters().position(),
                        Wording.quote(letters.name()),
                        letter,
                        failing.label(),
                        end.label(),
                        end.port().type().message()));
    }
}
