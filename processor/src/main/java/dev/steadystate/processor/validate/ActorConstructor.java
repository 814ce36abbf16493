package dev.steadystate.processor.validate;

import dev.steadystate.processor.diagnose.Code;
import dev.steadystate.processor.diagnose.Findings;
import dev.steadystate.processor.model.Actor;
import dev.steadystate.processor.model.Constructor;
import dev.steadystate.processor.model.Position;
import java.util.List;
import javax.lang.model.element.Modifier;

/** An actor has exactly one constructor that generated code would choose and can call. */
final class ActorConstructor implements ActorRule {
    @Override
    public void check(Actor actor, Findings findings) {
        Constructor.usable(actor.constructors())
                .filter(Constructor::throwing)
                .ifPresent(constructor -> report(
                        actor,
                        constructor.position(),
                        "a constructor with checked exceptions",
                        "move what throws to @OnStart",
                        findings));
        List<Constructor> injected =
                actor.constructors().stream().filter(Constructor::inject).toList();
        if (injected.size() > 1) {
            Position second = injected.get(1).position();
            report(actor, second, injected.size() + " @Inject constructors", "keep one", findings);
        } else if (injected.size() == 1) {
            checkCallable(actor, injected.get(0), findings);
        } else {
            checkOnly(actor, findings);
        }
    }

    private static void checkCallable(Actor actor, Constructor constructor, Findings findings) {
        if (!constructor.callable()) {
            String remedy = "make it visible in its package";
            report(actor, constructor.position(), "a private @Inject constructor", remedy, findings);
        }
    }

    private static void checkOnly(Actor actor, Findings findings) {
        List<Constructor> callable =
                actor.constructors().stream().filter(Constructor::callable).toList();
        boolean hidden = actor.modifiers().contains(Modifier.PRIVATE);
        if (callable.isEmpty() && !hidden) {
            String remedy = "make one visible in its package";
            report(actor, actor.position(), "only private constructors", remedy, findings);
        } else if (callable.size() > 1) {
            Position second = callable.get(1).position();
            report(actor, second, callable.size() + " constructors", "mark one of them with @Inject", findings);
        }
    }

    private static void report(Actor actor, Position at, String fact, String remedy, Findings findings) {
        findings.report(Code.ACTOR_CONSTRUCTOR, at, actor.className(), fact, remedy);
    }
}
