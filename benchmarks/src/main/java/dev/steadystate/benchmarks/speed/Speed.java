package dev.steadystate.benchmarks.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Runs the speed suite: each row in fresh JVMs, the rows of a group in turn, and prints a table for each group. */
@Command(
        name = "benchmarks/speed",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Measures Steady State, its peers and hand-written code in the same run.",
            "JAVA_HOME chooses the JDK. Exit code 0: all rows ran and checked their results; 1: some did not.",
        })
final class Speed implements Callable<Integer> {
    @Option(names = "--forks", paramLabel = "N", description = "fresh JVMs a row; default: ${DEFAULT-VALUE}")
    private int forks = 5;

    @Option(names = "--warmup", paramLabel = "SECONDS", description = "default: ${DEFAULT-VALUE}")
    private double warmUp = 2;

    @Option(names = "--seconds", paramLabel = "SECONDS", description = "measured in a fork; default: ${DEFAULT-VALUE}")
    private double seconds = 3;

    @Option(names = "--filter", paramLabel = "REGEX", description = "only rows with a match in GROUP/ROW; default: all")
    private Pattern filter = Pattern.compile("");

    @Option(names = "--json", paramLabel = "FILE", description = "writes every figure of every fork there")
    private @Nullable Path json;

    @Option(names = "--jvm", paramLabel = "OPTION", description = "passed to each fork; may be repeated")
    private List<String> jvmOptions = new ArrayList<>();

    @Option(names = "--rust", description = "also builds and runs the Rust rows (needs cargo)")
    private boolean rust;

    @Option(names = "--list", description = "prints the rows and ends")
    private boolean list;

    public static void main(String[] args) {
        System.exit(new CommandLine(new Speed()).execute(args));
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        List<GroupRun> runs = selected();
        if (runs.isEmpty()) {
            System.err.println("No row matches " + filter + "; --list shows all.");
            return 1;
        }
        if (list) {
            runs.forEach(run -> run.rows().forEach(row -> System.out.println(run.pathOf(row))));
            return 0;
        }
        return measured(runs) ? 0 : 1;
    }

    private List<GroupRun> selected() throws IOException, InterruptedException {
        List<GroupRun> runs = new ArrayList<>();
        for (Group group : Suite.groups(rust)) {
            GroupRun run = new GroupRun(group, filter);
            if (!run.rows().isEmpty()) {
                runs.add(run);
            }
        }
        return runs;
    }

    private boolean measured(List<GroupRun> runs) throws IOException, InterruptedException {
        System.out.printf(
                "%s%n%d forks a row, %s s warm-up, %s s measured; median (worst..best)%n",
                Machine.describe(), forks, warmUp, seconds);
        ForkRunner runner = new ForkRunner(warmUp, seconds, jvmOptions);
        boolean complete = true;
        for (GroupRun run : runs) {
            complete &= run.measure(runner, forks);
            System.out.print(new Table(run).markdown());
        }
        if (json != null) {
            Files.writeString(json, new JsonReport(runs, warmUp, seconds).text());
        }
        return complete;
    }
}
