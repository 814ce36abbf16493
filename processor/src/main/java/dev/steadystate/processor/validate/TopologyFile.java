package dev.steadystate.processor.validate;

import dev.steadystate.diagram.DiagramReading;
import dev.steadystate.diagram.Mistake;
import dev.steadystate.processor.diagnose.Code;
import dev.steadystate.processor.diagnose.Findings;
import dev.steadystate.processor.diagnose.Wording;
import dev.steadystate.processor.model.Contract;
import dev.steadystate.processor.model.DiagramFile;
import dev.steadystate.processor.model.Graph;

/** The diagram that a root names is there and can be read. */
final class TopologyFile implements GraphRule {
    private static final int MOST_MISTAKES = 10;

    @Override
    public void check(Graph graph, Findings findings) {
        Contract contract = graph.contract();
        if (!contract.isStated()) {
            return;
        }
        contract.diagram()
                .ifPresentOrElse(
                        file -> read(file, contract, findings),
                        () -> findings.report(
                                Code.TOPOLOGY_MISSING,
                                contract.topology().position(),
                                Wording.quote(contract.topology().value()),
                                Wording.list(contract.places())));
    }

    private static void read(DiagramFile file, Contract contract, Findings findings) {
        DiagramReading.of(file.name(), file.text()).mistakes().stream()
                .limit(MOST_MISTAKES)
                .forEach(mistake -> report(mistake, contract, findings));
    }

    private static void report(Mistake mistake, Contract contract, Findings findings) {
        findings.report(
                Code.TOPOLOGY_UNREADABLE,
                contract.topology().position(),
                Wording.quote(mistake.file()),
                mistake.position().line(),
                mistake.position().column(),
                mistake.fact(),
                mistake.remedy());
    }
}
