package dev.steadystate.benchmarks.speed;

import java.util.ArrayList;
import java.util.List;

/**
 * One line of the table.
 *
 * @param name what is measured, unique in its group
 * @param command what a fork runs: a main class of this module with its arguments, or a program of its own
 * @param isJava whether it is a main class
 */
public record Row(String name, List<String> command, boolean isJava) {
    public Row {
        command = List.copyOf(command);
    }

    /** A row that runs a main of this module. */
    public static Row of(String name, Class<?> main, String... arguments) {
        List<String> command = new ArrayList<>(List.of(main.getName()));
        command.addAll(List.of(arguments));
        return new Row(name, command, true);
    }

    /** A row that runs another program, which prints its figures in the same form and takes the seconds as arguments. */
    public static Row program(String name, String... command) {
        return new Row(name, List.of(command), false);
    }
}
