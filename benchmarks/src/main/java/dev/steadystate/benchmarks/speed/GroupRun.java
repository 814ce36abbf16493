package dev.steadystate.benchmarks.speed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The chosen rows of a group and what their forks reported. */
final class GroupRun {
    private final Group group;
    private final Map<Row, Samples> samples = new LinkedHashMap<>();

    GroupRun(Group group, Pattern filter) {
        this.group = group;
        for (Row row : group.rows()) {
            if (filter.matcher(group.name() + "/" + row.name()).find()) {
                samples.put(row, new Samples());
            }
        }
    }

    Group group() {
        return group;
    }

    List<Row> rows() {
        return new ArrayList<>(samples.keySet());
    }

    String pathOf(Row row) {
        return group.name() + "/" + row.name();
    }

    /** What the forks of a row reported; empty for a row that is not part of this run. */
    Samples samples(String row) {
        return samples.entrySet().stream()
                .filter(entry -> entry.getKey().name().equals(row))
                .map(Map.Entry::getValue)
                .findAny()
                .orElseGet(Samples::new);
    }

    /**
     * Runs the rows in turn, each once a round, so that a disturbance of the machine meets all of them alike.
     *
     * @return whether every fork ended well
     */
    boolean measure(ForkRunner runner, int forks) throws InterruptedException {
        boolean complete = true;
        for (int fork = 0; fork < forks; fork++) {
            for (Map.Entry<Row, Samples> entry : samples.entrySet()) {
                complete &= measureOnce(runner, entry.getKey(), entry.getValue());
            }
        }
        return complete;
    }

    private boolean measureOnce(ForkRunner runner, Row row, Samples into) throws InterruptedException {
        try {
            into.add(runner.run(row));
            return true;
        } catch (ForkFailedException e) {
            into.addFailure();
            System.err.println(pathOf(row) + ": " + e.getMessage());
            return false;
        }
    }
}
