package dev.steadystate.runtime.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Has threads run on one processor each, through Linux's program {@code taskset}. A thread finds its own number below
 * {@code /proc/thread-self}.
 */
final class Pinning {
    private static final long TIMEOUT_S = 10;

    private final Path threadSelf;
    private final String taskset;

    Pinning() {
        this(Path.of("/proc/thread-self"), "taskset");
    }

    /** For tests: where a thread finds its number, and the program. */
    Pinning(Path threadSelf, String taskset) {
        this.threadSelf = threadSelf;
        this.taskset = taskset;
    }

    /**
     * Makes sure that threads can be pinned to each of the processors.
     *
     * @throws IllegalStateException if not; it says why and what to do
     */
    void require(String graph, List<Integer> processors) {
        String problem = Files.isSymbolicLink(threadSelf)
                ? failure("-c", Processors.text(processors), "true")
                : "it needs Linux, which shows a thread its number as " + threadSelf;
        for (int i = 0; problem.isEmpty() && i < processors.size(); i++) {
            String one = failure("-c", processors.get(i).toString(), "true");
            problem = one.isEmpty() ? "" : "processor " + processors.get(i) + ": " + one;
        }
        if (!problem.isEmpty()) {
            throw new IllegalStateException(graph + " cannot pin its threads to processors "
                    + Processors.text(processors) + ": " + problem
                    + "; name processors that this process may use, or leave the pinning out");
        }
    }

    /** Pins the calling thread; what goes wrong is logged, and the thread runs where it may. */
    void pin(int processor) {
        String problem;
        try {
            String number = String.valueOf(Files.readSymbolicLink(threadSelf).getFileName());
            problem = failure("-cp", Integer.toString(processor), number);
        } catch (IOException e) {
            problem = e.toString();
        }
        if (!problem.isEmpty()) {
            Log.warn(Thread.currentThread().getName() + " is not pinned to processor " + processor + ": " + problem);
        }
    }

    /** Runs the program; returns what it says if it fails, or nothing. */
    private String failure(String option, String processors, String what) {
        try {
            Process process = new ProcessBuilder(taskset, option, processors, what)
                    .redirectErrorStream(true)
                    .start();
            process.getOutputStream().close();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).trim();
            if (!process.waitFor(TIMEOUT_S, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return taskset + " does not end";
            }
            return process.exitValue() == 0 ? "" : said.isEmpty() ? taskset + " failed" : said;
        } catch (IOException e) {
            return "it needs the program " + taskset + ", which is part of util-linux";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "interrupted";
        }
    }
}
