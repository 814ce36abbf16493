package dev.steadystate.sample.fizzbuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.steadystate.sample.Program;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FizzBuzzMainTest {
    private static final Pattern SUM =
            Pattern.compile("all: (\\d+) messages, (\\d+) fizz, (\\d+) buzz, (\\d+) fizzbuzz");

    @Test
    void everyNumberArrivesBeforeTheGraphEndsByItself() throws Exception {
        // Two seconds: whoever stands still for one of them gets his turn in the other.
        Program program = Program.start(FizzBuzzMain.class, "--beats", "20");
        String out = program.out();

        assertThat(program.exitCode()).isZero();
        assertThat(out)
                .containsOnlyOnce("the first message is here")
                .contains("beat 1: ", "beat 20: ")
                .doesNotContain("beat 21: ");
        Matcher sum = SUM.matcher(out);
        assertThat(sum.find()).isTrue();
        long all = Long.parseLong(sum.group(1));
        long fizzBuzz = upTo(all, 15);
        assertThat(all).isPositive();
        assertThat(sum.group(2)).as("fizz").isEqualTo(Long.toString(upTo(all, 3) - fizzBuzz));
        assertThat(sum.group(3)).as("buzz").isEqualTo(Long.toString(upTo(all, 5) - fizzBuzz));
        assertThat(sum.group(4)).as("fizzbuzz").isEqualTo(Long.toString(fizzBuzz));
    }

    @Test
    void aSignalEndsItCleanly() throws Exception {
        Program program = Program.start(FizzBuzzMain.class, "--beats=0");
        program.awaitOut("beat 1: ");
        program.terminate();

        assertThat(program.out()).containsPattern(SUM);
        assertThat(program.exitCode()).isZero();
    }

    @Test
    void aSecondSignalFindsItStoppedOrEndsItAtOnce() throws Exception {
        Program program = Program.start(FizzBuzzMain.class, "--beats=0");
        program.awaitOut("beat 1: ");
        program.signal("TERM");
        program.awaitError("SIGTERM, stopping; a second signal ends it at once");
        program.terminate();

        assertThat(program.exitCode()).isIn(0, 143);
    }

    @Test
    void propertiesSetCapacitiesWithinWhatTheGraphNeeds() throws Exception {
        Program program =
                Program.startWith(FizzBuzzMain.class, "-Dsteadystate.fizzbuzz.channel.nubmers.capacity=64", "--check");

        assertThat(program.err()).contains("fizzbuzz: a capacity is set by property", "did you mean \"numbers\"?");
        assertThat(program.exitCode()).isEqualTo(1);
    }

    @Test
    void checkPrintsTheGraph() throws Exception {
        Program program = Program.start(FizzBuzzMain.class, "--check");

        assertThat(program.out()).endsWith("valid: 4 actors, 3 channels" + "\n");
        assertThat(program.exitCode()).isZero();
    }

    @Test
    void aWrongNumberOfBeatsIsRefused() throws Exception {
        Program program = Program.start(FizzBuzzMain.class, "--beats=-1");

        assertThat(program.err())
                .isEqualToNormalizingNewlines("fizzbuzz: --beats takes a number of heartbeats, 0 or more, not -1\n");
        assertThat(program.exitCode()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"0, FIZZBUZZ", "1, 'Other[value=1]'", "3, FIZZ", "5, BUZZ", "9, FIZZ", "20, BUZZ", "30, FIZZBUZZ"})
    void wordsStandForMultiples(long n, String message) {
        assertThat(Message.of(n)).hasToString(message);
    }

    /** How many of 0 to n-1 are multiples of {@code divisor}. */
    private static long upTo(long n, long divisor) {
        return (n + divisor - 1) / divisor;
    }
}
