package dev.steadystate.processor;

import com.google.auto.service.AutoService;
import dev.steadystate.processor.diagnose.Findings;
import dev.steadystate.processor.diagnose.FindingsPrinter;
import dev.steadystate.processor.diagnose.SourceTypes;
import dev.steadystate.processor.discover.Discovery;
import dev.steadystate.processor.emit.Emitters;
import dev.steadystate.processor.emit.GeneratedFiles;
import dev.steadystate.processor.model.Actor;
import dev.steadystate.processor.model.ActorTest;
import dev.steadystate.processor.model.Graph;
import dev.steadystate.processor.model.GraphTest;
import dev.steadystate.processor.validate.Validation;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/**
 * Reads the actor graphs of a compilation, checks them and writes their wiring.
 *
 * <p>An actor's files, and the types of a graph that users name, are written in the round in which all that they depend on is
 * there. The wiring follows in the first round that brings nothing new, so that Dagger still sees it; findings are
 * printed then, all together.
 */
@AutoService(Processor.class)
public final class SteadyStateProcessor extends AbstractProcessor {
    private final SourceTypes sources = new SourceTypes();
    private final Findings findings = new Findings();
    private Discovery discovery;
    private Backlog backlog;
    private Emission emission;
    private FindingsPrinter printer;
    private TopologyContracts contracts;
    private MainNotes notes;

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of("dev.steadystate.*");
    }

    @Override
    public Set<String> getSupportedOptions() {
        return Set.of(DiagramUpdates.OPTION, "steadystate.topology.path");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latest();
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        Emitters emitters =
                new Emitters(new GeneratedFiles(environment, getClass().getName()));
        discovery = new Discovery(environment, sources);
        backlog = new Backlog(environment.getElementUtils(), discovery);
        emission = new Emission(emitters, findings);
        printer = new FindingsPrinter(environment, sources);
        contracts = new TopologyContracts(environment, findings);
        notes = new MainNotes(environment);
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        try {
            step(round);
        } catch (RuntimeException failure) {
            findings.internalError(backlog.current(), failure);
            printer.print(findings);
        }
        return false;
    }

    private void step(RoundEnvironment round) {
        sources.add(round);
        backlog.add(round);
        discovery.localActors(round).forEach(actor -> Validation.local(actor, findings));
        discovery.misplacedTelemetry(round).forEach(annotation -> Validation.misplaced(annotation, findings));
        backlog.takeFlatClaims().forEach(claim -> Validation.flatClaim(claim, findings));
        List<Actor> actors = backlog.takeActors();
        actors.forEach(actor -> Validation.actor(actor, findings));
        List<ActorTest> tests = backlog.takeActorTests();
        Validation.actorTests(tests, findings);
        List<Graph> roots = backlog.takeRoots();
        notes.print(roots);
        if (!round.processingOver() && emission.write(discovery.unwrittenFlatTypes(), actors, tests, roots)) {
            return;
        }
        List<Graph> graphs = backlog.takeGraphs();
        graphs.forEach(graph -> Validation.graph(graph, findings));
        if (findings.isEmpty()) {
            graphs.forEach(contracts::check);
        }
        List<GraphTest> graphTests = backlog.takeGraphTests();
        Validation.graphTests(graphTests, findings);
        if (round.processingOver()) {
            backlog.missingBatches().forEach(missing -> Validation.missingBatch(missing, findings));
        } else {
            emission.graphs(discovery.unwrittenFlatTypes(), graphs);
            emission.stages(graphTests);
        }
        printer.print(findings);
    }
}
