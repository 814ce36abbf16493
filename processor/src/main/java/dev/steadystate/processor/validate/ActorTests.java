package dev.steadystate.processor.validate;

import dev.steadystate.processor.diagnose.Code;
import dev.steadystate.processor.diagnose.Findings;
import dev.steadystate.processor.diagnose.Wording;
import dev.steadystate.processor.model.Actor;
import dev.steadystate.processor.model.ActorTest;
import dev.steadystate.processor.model.DaggerModule;
import dev.steadystate.processor.model.GeneratedNames;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What tests of actors state makes sense, and those of one actor agree. */
final class ActorTests {
    private static final int MOST_LANES = 1_024;

    private ActorTests() {}

    static void check(List<ActorTest> tests, Findings findings) {
        Map<String, ActorTest> first = new HashMap<>();
        for (ActorTest test : tests) {
            check(test, findings);
            ActorTest before = first.putIfAbsent(test.named().value().canonicalName(), test);
            if (before != null && test.actor() != null && !before.statement().equals(test.statement())) {
                findings.report(
                        Code.ACTOR_TEST_DIFFERS,
                        test.position(),
                        test.named().value().simpleName(),
                        before.className(),
                        before.statement());
            }
        }
    }

    private static void check(ActorTest test, Findings findings) {
        Actor actor = test.actor();
        if (actor == null) {
            findings.report(Code.ACTOR_TEST_CLASS, test.named().position(), test.text());
            return;
        }
        FreeNames.check(test, findings);
        Ranges.check("lanes", test.lanes(), 1, MOST_LANES, findings);
        test.modules().forEach(module -> check(module, test, findings));
        List<String> asked = dependencies(actor);
        if (test.modules().isEmpty() && !asked.isEmpty() && test.wanted()) {
            findings.report(
                    Code.ACTOR_TEST_DEPENDENCY,
                    test.position(),
                    actor.className().simpleName(),
                    Wording.list(asked),
                    with(test));
        }
    }

    private static void check(DaggerModule module, ActorTest test, Findings findings) {
        if (!module.annotated()) {
            findings.report(Code.NOT_A_MODULE, module.position(), module.className());
        } else if (module.needsInstance() && !module.constructible()) {
            findings.report(
                    Code.ACTOR_TEST_MODULE,
                    module.position(),
                    module.className(),
                    test.named().value().packageName(),
                    with(test));
        }
    }

    private static String with(ActorTest test) {
        return GeneratedNames.harness(test.named().value()).simpleName() + ".with(…)";
    }

    /** What the constructor asks for besides its ports, cells and context. */
    private static List<String> dependencies(Actor actor) {
        return actor.constructor().parameters().stream()
                .filter(parameter -> parameter.port().isEmpty())
                .filter(parameter -> !parameter.type().toString().equals("dev.steadystate.runtime.ActorContext"))
                .map(parameter -> parameter.type().toString())
                .toList();
    }
}
