package dev.steadystate.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What signals do to a main, in a process of its own. */
@EnabledOnOs(OS.LINUX)
final class SignalsTest {
    private @Nullable Program running;

    private Program start(String manner, String signal, String... jvmOptions) throws IOException {
        Program program = Program.start(SlowMain.class, List.of(jvmOptions), manner);
        running = program;
        program.awaitOut("started");
        assumeFalse(signal.equals("INT") && program.ignoresInterrupts(), "SIGINT is ignored in the background");
        return program;
    }

    @AfterEach
    void leaveNothingRunning() {
        if (running != null) {
            running.kill();
        }
    }

    @ParameterizedTest
    @CsvSource({"TERM", "INT"})
    void aSignalStopsTheGraphAndTheExitCodeIsThatOfACleanStop(String signal) throws Exception {
        Program program = start("well", signal);
        program.signal(signal);

        assertThat(program.exitCode()).isZero();
        assertThat(program.out()).isEqualTo("asked to stop\nrun returns 0\n");
        assertThat(program.err()).isEqualTo("slow: SIG" + signal + ", stopping; a second signal ends it at once\n");
    }

    @ParameterizedTest
    @CsvSource({"TERM", "INT"})
    void anUncleanStopAfterASignalIsExitCodeOneAndTellsTheVetoesOnce(String signal) throws Exception {
        Program program = start("badly", signal);
        program.signal(signal);

        assertThat(program.exitCode()).isEqualTo(1);
        assertThat(program.err()).containsOnlyOnce("Work-0 vetoed: in holds 17");
    }

    @ParameterizedTest
    @CsvSource({"TERM, TERM, 143", "INT, INT, 130", "TERM, INT, 130", "INT, TERM, 143"})
    void aSecondSignalEndsTheProcessAtOnce(String first, String second, int code) throws Exception {
        Program program = start("never", first);
        assumeFalse(second.equals("INT") && program.ignoresInterrupts(), "SIGINT is ignored in the background");
        program.signal(first);
        program.awaitOut("asked to stop");
        program.signal(second);

        assertThat(program.exitCode()).isEqualTo(code);
        assertThat(program.err()).endsWith("slow: SIG" + second + ", ended at once; what was in flight is lost\n");
    }

    @Test
    void aSignalBeforeTheGraphHasStartedIsACleanStop() throws Exception {
        Program program = start("late", "TERM");
        program.signal("TERM");

        assertThat(program.exitCode()).isZero();
        assertThat(program.out()).isEqualTo("asked to stop\nrun returns 0\n");
    }

    @Test
    void aSignalWhileTheGraphIsBuiltEndsTheProcessAsUsual() throws Exception {
        Program program = start("builds", "TERM");
        program.signal("TERM");

        assertThat(program.exitCode()).isEqualTo(143);
        assertThat(program.out()).isEmpty();
    }

    @Test
    void systemExitStopsTheGraphFirstAndKeepsItsExitCode() throws Exception {
        Program program = start("exit", "");

        assertThat(program.exitCode()).isEqualTo(5);
        assertThat(program.out()).contains("asked to stop");
    }

    @Test
    void aJvmThatIsToldToLeaveSignalsAloneEndsByThem() throws Exception {
        Program program = start("well", "TERM", "-Xrs");
        program.signal("TERM");

        assertThat(program.exitCode()).isEqualTo(143);
        assertThat(program.out()).doesNotContain("asked to stop");
    }

    @Test
    void withoutTheModuleOfSignalsTheJvmStopsTheGraphAndItsExitCodeIsThatOfTheSignal() throws Exception {
        Program program = start("well", "TERM", "--limit-modules=java.base,java.sql,java.logging");
        program.signal("TERM");

        assertThat(program.exitCode()).isEqualTo(143);
        assertThat(program.out()).contains("asked to stop");
    }
}
