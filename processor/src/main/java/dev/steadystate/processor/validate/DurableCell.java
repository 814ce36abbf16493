package dev.steadystate.processor.validate;

import dev.steadystate.processor.diagnose.Code;
import dev.steadystate.processor.diagnose.Findings;
import dev.steadystate.processor.model.Actor;
import dev.steadystate.processor.model.StateCell;

/** The value of a durable cell can be written to a file. */
final class DurableCell implements ActorRule {
    @Override
    public void check(Actor actor, Findings findings) {
        for (StateCell cell : actor.cells()) {
            String because = cell.layout().because();
            if (!because.isEmpty() && cell.message().mutableBecause().isEmpty()) {
                findings.report(Code.CELL_NOT_DURABLE, cell.position().value("durable"), cell.member(), because);
            }
        }
    }
}
