package dev.steadystate.benchmarks.speed;

import dev.steadystate.benchmarks.speed.fizzbuzz.FizzBuzzRows;
import java.util.List;

/** All rows. */
final class Suite {
    private Suite() {}

    static List<Group> groups(boolean rust) {
        return List.of(FizzBuzzRows.group());
    }
}
