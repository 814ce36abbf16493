package dev.steadystate.runtime.internal;

/** What the actors of a random graph do. */
final class RandomMethods {
    /** One message in so many can't be handled, where there are dead letters. */
    private static final int POISONOUS = 37;

    /** Timers take their time. */
    private static final int MOST_TIMES = 30;

    private RandomMethods() {}

    /** Sends up to {@code most} messages, at its start, whenever there is room, or at times, and at its end; then closes its ends. */
    static void source(RandomActor actor, int number, int most) {
        boolean timed = actor.chance.below(4) == 0;
        int count = timed ? Math.min(most, MOST_TIMES) : most;
        LongState next = actor.instance.longState("next");
        Script.Body few = actor.activation(() -> {
            long until = Math.min(count, next.get() + actor.fits(1 + actor.chance.below(4)));
            while (next.get() < until) {
                make(actor, number, next);
            }
            if (next.get() == count) {
                actor.close();
            }
        });
        Script.Body one = actor.activation(() -> {
            if (actor.isOpen() && next.get() < count) {
                make(actor, number, next);
            }
        });
        actor.script.onStart(one).onStop(one);
        if (!timed) {
            actor.script.on(() -> actor.isOpen() && actor.hasRoom(1), few);
            return;
        }
        Timer timer = actor.instance.timer("few", 1_000_000L * (1 + actor.chance.below(2)) / 2);
        actor.script.on(() -> timer.due() && actor.isOpen() && actor.hasRoom(1), () -> {
            few.run();
            timer.advance();
        });
    }

    private static void make(RandomActor actor, int source, LongState next) throws Throwable {
        long message = RandomMessage.of(source, next.get());
        actor.send(message);
        next.set(next.get() + 1);
        actor.note(() -> actor.made.add(message));
    }

    /** Passes on what comes, one by one or in batches. */
    static void passesOn(RandomActor actor, Input in) {
        boolean batches = actor.chance.below(2) == 0;
        actor.script.on(
                () -> in.has(1) && actor.hasRoom(1), batches ? batch(actor, in, false) : single(actor, in, false));
    }

    /** The same, with messages that can't be handled. */
    static void passesOnOrGivesUp(RandomActor actor, Input in, RefOutput<?> letters) {
        in.usePoison(1 + actor.chance.below(3), letters);
        boolean batches = actor.chance.below(2) == 0;
        actor.script.on(
                () -> in.has(1) && actor.hasRoom(1) && letters.hasRoom(1),
                batches ? batch(actor, in, true) : single(actor, in, true));
    }

    private static Script.Body single(RandomActor actor, Input in, boolean poisonous) {
        return actor.activation(() -> handle(actor, actor.take(in), poisonous));
    }

    private static Script.Body batch(RandomActor actor, Input in, boolean poisonous) {
        return actor.activation(() -> {
            for (long message : actor.batch(in, actor.fits(1 + actor.chance.below(6)))) {
                handle(actor, message, poisonous);
            }
        });
    }

    private static void handle(RandomActor actor, long message, boolean poisonous) throws Throwable {
        if (poisonous && RandomMessage.hash(message, POISONOUS) == 0) {
            actor.chance.fail();
        }
        actor.send(message);
    }

    /** Sends what comes on a round, as often as each message asks for, never more than {@code most} at a time; then passes it on. */
    static void loops(RandomActor hub, Input in, Input back, RandomActor.Exit forth, int most) {
        LongState away = hub.instance.longState("away");
        hub.script.on(() -> away.get() < most && in.has(1) && hub.hasRoom(1), hub.activation(() -> {
            long message = hub.take(in);
            away.set(away.get() + 1);
            hub.send(RandomMessage.withRounds(message, RandomMessage.hash(message, 4)), forth);
        }));
        hub.script.on(() -> back.has(1) && hub.hasRoom(1), hub.activation(() -> {
            long message = hub.take(back);
            int rounds = RandomMessage.rounds(message);
            if (rounds > 0) {
                hub.send(RandomMessage.withRounds(message, rounds - 1), forth);
            } else {
                away.set(away.get() - 1);
                hub.send(message);
            }
        }));
    }
}
