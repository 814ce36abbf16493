package dev.steadystate.benchmarks.soak;

import dev.steadystate.Actor;
import dev.steadystate.OnMessage;
import dev.steadystate.Overflow;
import dev.steadystate.Rx;
import dev.steadystate.State;
import dev.steadystate.Tx;
import dev.steadystate.runtime.LongCell;
import dev.steadystate.runtime.LongSender;
import dev.steadystate.runtime.Receiver;
import dev.steadystate.runtime.Sender;
import jakarta.inject.Inject;

/** Numbers the notes of all desks, shows the latest number, and answers questions from outside. */
@Actor
final class Clerk {
    @Rx(value = "notes", merge = true)
    Receiver<Note> notes;

    @Rx("questions")
    Receiver<Note> questions;

    @Tx(value = "latest", capacity = 8, overflow = Overflow.DROP_OLDEST)
    LongSender latest;

    @Tx("answers")
    Sender<Note> answers;

    @State
    LongCell number;

    private final Tally tally;

    @Inject
    Clerk(Tally tally) {
        this.tally = tally;
    }

    @OnMessage(value = "notes", sends = "latest")
    void number(Note note) {
        number.set(number.get() + 1);
        latest.send(number.get());
        tally.noted.increment();
    }

    @OnMessage(value = "questions", sends = "answers")
    void answer(Note question) {
        answers.send(new Note(question.text() + ": " + number.get()));
    }
}
