package dev.steadystate.processor.validate;

import dev.steadystate.processor.diagnose.Code;
import dev.steadystate.processor.diagnose.Findings;
import dev.steadystate.processor.diagnose.Wording;
import dev.steadystate.processor.model.DaggerModule;
import dev.steadystate.processor.model.GraphTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a test with {@code @GraphTest} names is a wired graph and its modules, the same in all tests of the graph. */
final class GraphTests {
    private GraphTests() {}

    static void check(List<GraphTest> tests, Findings findings) {
        Map<String, GraphTest> first = new HashMap<>();
        for (GraphTest test : tests) {
            check(test, findings);
            GraphTest other = first.putIfAbsent(test.root().value().canonicalName(), test);
            if (other != null && test.isRoot() && !other.moduleNames().equals(test.moduleNames())) {
                findings.report(
                        Code.GRAPH_TEST_MODULES,
                        test.modulesStated() ? test.position().value("modules") : test.position(),
                        test.root().value(),
                        "%s in %s but %s in %s"
                                .formatted(modules(other), simpleName(other), modules(test), simpleName(test)));
            }
        }
    }

    private static void check(GraphTest test, Findings findings) {
        if (!test.isRoot()) {
            findings.report(Code.GRAPH_TEST_ROOT, test.root().position(), test.named());
        } else if (!test.missing().isEmpty()) {
            findings.report(
                    Code.GRAPH_TEST_UNWIRED, test.root().position(), test.root().value(), test.missing());
        }
        if (test.modulesStated()) {
            for (DaggerModule module : test.modules()) {
                if (!module.annotated()) {
                    findings.report(Code.NOT_A_MODULE, module.position(), module.className());
                }
            }
        }
        for (DaggerModule module : test.hidden()) {
            findings.report(
                    Code.GRAPH_TEST_MODULE_HIDDEN,
                    module.position(),
                    test.root().value().packageName(),
                    module.className());
        }
        if (!test.takenNames().isEmpty()) {
            findings.report(Code.NAME_TAKEN, test.position(), Wording.list(test.takenNames()), "graph");
        }
    }

    private static String modules(GraphTest test) {
        return test.modulesStated() ? test.moduleNames() : "those of the graph";
    }

    private static String simpleName(GraphTest test) {
        return test.className().substring(test.className().lastIndexOf('.') + 1);
    }
}
