package dev.steadystate.benchmarks.speed;

import java.util.Map;
import java.util.StringJoiner;

/**
 * One measurement in this JVM: start, warm up, measure, stop, check; prints one line of figures. Seconds come as the system
 * properties {@code speed.warmup} and {@code speed.seconds}.
 */
public final class Fork {
    static final String RESULT = "result ";

    private Fork() {}

    /** Called by the main of each row. Ends the JVM if something goes wrong: the threads of the workload may still run. */
    public static void run(Workload workload) {
        try {
            measure(workload);
        } catch (Exception | Error e) {
            e.printStackTrace();
            Runtime.getRuntime().halt(1);
        }
    }

    private static void measure(Workload workload) throws Exception {
        workload.start();
        pause("speed.warmup", "2");
        workload.meter().begin();
        pause("speed.seconds", "3");
        Map<Metric, Double> figures = workload.meter().end();
        workload.stop();
        StringJoiner line = new StringJoiner(" ", RESULT, "");
        figures.forEach((metric, figure) -> line.add(metric + "=" + figure));
        System.out.println(line);
    }

    private static void pause(String property, String standard) throws InterruptedException {
        Thread.sleep(Math.round(Double.parseDouble(System.getProperty(property, standard)) * 1_000));
    }
}
