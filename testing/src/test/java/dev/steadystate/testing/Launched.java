package dev.steadystate.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** One test method, run through JUnit itself: what became of it. */
public final class Launched implements TestExecutionListener {
    private final List<String> names = new ArrayList<>();
    private Optional<Throwable> failure = Optional.empty();

    private Launched() {}

    /** Runs a method of a test class. */
    public static Launched method(Class<?> type, String method, Class<?>... parameters) {
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(DiscoverySelectors.selectMethod(type, method, parameters))
                .build();
        Launched results = new Launched();
        LauncherFactory.create().execute(request, results);
        return results;
    }

    /** The names of the tests that were run. */
    public List<String> names() {
        return names;
    }

    /** The first failure. */
    public Optional<Throwable> failure() {
        return failure;
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        if (test.isTest()) {
            names.add(test.getDisplayName());
        }
        failure = failure.or(result::getThrowable);
    }
}
