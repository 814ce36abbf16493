package dev.steadystate.sample.fizzbuzz;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** Shows a service: an ordinary class that Dagger makes once. It survives the restarts of the actor that uses it. */
@Singleton
final class Tally {
    private boolean begun;
    private long numbers;
    private long fizz;
    private long buzz;
    private long fizzBuzz;

    @Inject
    Tally() {}

    void add(Message message) {
        if (!begun) {
            begun = true;
            System.out.println("the first message is here");
        }
        if (message instanceof Message.Word word) {
            add(word);
        } else {
            numbers++;
        }
    }

    private void add(Message.Word word) {
        switch (word) {
            case FIZZ -> fizz++;
            case BUZZ -> buzz++;
            case FIZZBUZZ -> fizzBuzz++;
        }
    }

    void print(String when) {
        System.out.println(when + ": " + this);
    }

    @Override
    public String toString() {
        long all = numbers + fizz + buzz + fizzBuzz;
        return all + " messages, " + fizz + " fizz, " + buzz + " buzz, " + fizzBuzz + " fizzbuzz";
    }
}
