package dev.steadystate.benchmarks.speed;

import java.io.IOException;
import java.nio.file.Path;

/** The rows that are written in Rust; cargo builds them. */
final class Rust {
    private final Path crate;

    /** The folder comes as the system property {@code speed.rust}. */
    Rust() {
        crate = Path.of(System.getProperty("speed.rust", "benchmarks/rust"));
    }

    Row fizzBuzz() throws IOException, InterruptedException {
        Process cargo = new ProcessBuilder("cargo", "build", "--quiet", "--release")
                .directory(crate.toFile())
                .inheritIO()
                .start();
        if (cargo.waitFor() != 0) {
            throw new IOException("cargo could not build " + crate);
        }
        return Row.program(
                "steady-state-rust",
                crate.resolve("target/release/steady-fizzbuzz").toString());
    }
}
