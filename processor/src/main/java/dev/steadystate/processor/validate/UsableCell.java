package dev.steadystate.processor.validate;

import dev.steadystate.processor.diagnose.Code;
import dev.steadystate.processor.diagnose.Findings;
import dev.steadystate.processor.model.Actor;
import dev.steadystate.processor.model.StateCell;

/** A cell is declared as one, and holds what cannot change behind its back. */
final class UsableCell implements ActorRule {
    @Override
    public void check(Actor actor, Findings findings) {
        for (StateCell cell : actor.cells()) {
            String mutable = cell.message().mutableBecause();
            if (!cell.usable()) {
                findings.report(Code.CELL_TYPE, cell.position().element(), cell.member(), cell.declared());
            } else if (!mutable.isEmpty()) {
                findings.report(Code.MUTABLE_STATE, cell.position().element(), cell.member(), cell.value(), mutable);
            }
        }
    }
}
