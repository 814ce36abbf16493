package dev.steadystate.processor.validate;

import dev.steadystate.processor.diagnose.Wording;
import dev.steadystate.processor.model.ActivationMethod;
import dev.steadystate.processor.model.Direction;
import dev.steadystate.processor.model.End;
import dev.steadystate.processor.model.Port;
import java.util.Collection;
import java.util.List;

/** Phrases that several rules share. */
final class Texts {
    private Texts() {}

    static String port(Port port) {
        return (port.direction() == Direction.TX ? "sender " : "receiver ") + port.member();
    }

    static String channel(Port port) {
        return Wording.quote(port.channel().value());
    }

    static String labels(Collection<End> ends) {
        List<String> labels = ends.stream().map(End::label).toList();
        return Wording.list(labels);
    }

    static String didYouMean(String name) {
        return "did you mean " + Wording.quote(name) + "?";
    }

    /** The method as messages name it, with its annotation. */
    static String annotation(ActivationMethod method) {
        return "@" + method.kind().annotation() + " " + method.name() + "()";
    }
}
