package dev.steadystate.processor.diagnostics;

import org.junit.jupiter.api.Test;

/** What can be wrong with what is declared of telemetry. */
final class TelemetryDiagnosticsTest {
    private static final String REST = """
            @ActorGraph interface Net extends ActorSystem {}
            @Actor class Sink {
              @Rx("numbers") LongReceiver numbers;
              @OnMessage("numbers") void take(long number) {}
            }
            """;

    /** A graph with one actor, which has these annotations, and one channel, whose sender has these. */
    private static void check(String actor, String port) {
        Marked.check(REST + """
                %s
                @Actor class Source {
                  %s
                  @Tx("numbers") LongSender numbers;
                  @OnRoom("numbers") void send() {}
                }
                """.formatted(actor, port));
    }

    @Test
    void whatIsRightIsSaidNothingOf() {
        check("""
                @Telemetry(window = "1m")
                @Alert(of = Figure.BUSY, above = "95.5%", colour = Colour.ORANGE, forTime = "30s")
                @Alert(of = Figure.RATE, below = "20/m")
                @Alert(of = Figure.RESTARTS, above = "0", name = "a_restart-1", description = "Look into the log.")
                """, """
                @Telemetry(window = "1h", percentiles = {1, 50, 99.999})
                @Alert(of = Figure.FILL, above = "0%", percentile = 99)
                @Alert(of = Figure.FILL, below = "100%")
                @Alert(of = Figure.RATE, above = "1000000000000/s")
                @Alert(of = Figure.LATENCY, above = "1us", percentile = 99.9, forTime = "24h")
                """);
    }

    @Test
    void telemetryBelongsToActorsPortsAndGraphs() {
        Marked.check("""
                @Telemetry class Anything {} // <-- [TelemetryMisplaced] @Telemetry stands on Anything, which is no actor, port or graph; remove it, or move it there
                @Actor class Ticker {
                  @Alert(of = Figure.BUSY, above = "1%") // <-- [TelemetryMisplaced] @Alert stands on count, which is no actor, port or graph; remove it, or move it there
                  @State LongCell count;
                  @Alert(of = Figure.BUSY, above = "1%") // <-- [TelemetryMisplaced] @Alert stands on tick, which is no actor, port or graph; remove it, or move it there
                  @Alert(of = Figure.BUSY, above = "2%")
                  @Every("1s") void tick() {}
                }
                @Actor record Clock(
                    @Telemetry String name) { // <-- [TelemetryMisplaced] @Telemetry stands on name, which is no actor, port or graph; remove it, or move it there
                  @Every("1s") void tick() {}
                }
                """);
    }

    @Test
    void aWindowIsADurationThatMakesSense() {
        check(
                "@Telemetry(window = \"often\") // <-- [DurationInvalid] window \"often\" is no usable duration;"
                        + " write a positive number and a unit, such as \"100ms\", of at least 1us and at most 365 days",
                "@Telemetry(window = \"999ms\") // <-- [OutOfRange] window is 999ms; it must be 1s to 1h");
        check("", "@Telemetry(window = \"61m\") // <-- [OutOfRange] window is 61m; it must be 1s to 1h");
    }

    @Test
    void percentilesAreInPercentAndFewAndOfChannels() {
        check(
                "@Telemetry(percentiles = 50) // <-- [PercentilesInvalid] percentiles are measured of channels, not of an actor; remove them, or state them at a port",
                """
                @Telemetry(percentiles = {50,
                    0.99, // <-- [OutOfRange] percentile is 0.99; it must be 1.0 to 99.999
                    100, // <-- [OutOfRange] percentile is 100.0; it must be 1.0 to 99.999
                    50}) // <-- [PercentilesInvalid] percentiles has 50 twice; remove one
                """);
        check("", """
                @Telemetry(
                    percentiles = {1, 2, 3, 4, 5, 6, 7, 8, 9}) // <-- [PercentilesInvalid] percentiles has 9 values; state 8 at most
                """);
    }

    @Test
    void theRootIsCheckedAsWell() {
        Marked.check("""
                @Telemetry(
                    window = "2h", // <-- [OutOfRange] window is 2h; it must be 1s to 1h
                    percentiles = {0}) // <-- [OutOfRange] percentile is 0.0; it must be 1.0 to 99.999
                @Alert(
                    of = Figure.BUSY,
                    above = "a lot") // <-- [LimitInvalid] above "a lot" is no limit of BUSY; write a percentage, such as "90%"
                @Alert(of = Figure.RATE, above = "1/s") // <-- [AlertFigure] graph Net has no figure RATE; move it to an actor or a port, which differ in it
                @ActorGraph interface Net extends ActorSystem {
                  @Alert(of = Figure.BUSY, above = "1%") // <-- [AlertFigure] channel "in" has no figure BUSY; choose FILL, RATE or LATENCY, or move it to an actor
                  @Tx("in") ExternalSender<String> in();
                }
                @Actor class Sink {
                  @Rx("in") Receiver<String> in;
                  @OnMessage("in") void take(String text) {}
                }
                """);
    }

    @Test
    void aChannelIsMeasuredInOneWay() {
        Marked.check("""
                @ActorGraph interface Net extends ActorSystem {}
                @Actor class Source {
                  @Telemetry @Tx("numbers") LongSender numbers;
                  @OnRoom("numbers") void send() {}
                }
                @Actor class Sink {
                  @Rx("numbers")
                  @Telemetry(window = "1m") // <-- [MeasuredTwice] channel "numbers" has @Telemetry at both Source.numbers and Sink.numbers; keep one of them
                  LongReceiver numbers;
                  @OnMessage("numbers") void take(long number) {}
                }
                """);
    }

    @Test
    void whatIsWrongWithOneOfSeveralAlertsIsSaidWhereItIsWritten() {
        check("""
                @Alert(of = Figure.FILL, above = "90%") // <-- [AlertFigure] actor "Source" has no figure FILL; choose RATE, BUSY or RESTARTS, or move it to a port
                @Alert(of = Figure.BUSY, above = "1%", below = "2%") // <-- [AlertLimits] an alert states both above and below; make two alerts of it
                @Alert(of = Figure.BUSY) // <-- [AlertLimits] an alert states neither above nor below; state one of them
                @Alert(of = Figure.BUSY,
                    above = "95", // <-- [LimitInvalid] above "95" is no limit of BUSY; write a percentage, such as "90%"
                    forTime = "0s") // <-- [DurationInvalid] forTime "0s" is no usable duration; write a positive number and a unit, such as "100ms", of at least 1us and at most 365 days
                @Alert(of = Figure.BUSY, above = "96%",
                    percentile = 99) // <-- [AlertPercentile] BUSY has no percentiles, only FILL and LATENCY have; remove percentile, or choose one of the two
                """, """
                @Alert(of = Figure.LATENCY, above = "3 seconds") // <-- [LimitInvalid] above "3 seconds" is no limit of LATENCY; write a duration, such as "50ms", of at least 1us and at most 365 days
                @Alert(of = Figure.RATE, below = "20") // <-- [LimitInvalid] below "20" is no limit of RATE; write how many in which time, such as "1000/s" or "20/m", up to 1,000,000,000,000 a second
                @Alert(of = Figure.FILL, above = "90%", forTime = "25h") // <-- [OutOfRange] forTime is 25h; it must be 1us to 24h
                @Alert(of = Figure.FILL, above = "91%", name = "too full") // <-- [NameInvalid] alert "too full" is no usable name; use a letter first, then letters, digits, "_" and "-"
                @Alert(of = Figure.FILL, above = "92%", percentile = 0.99) // <-- [OutOfRange] percentile is 0.99; it must be 1.0 to 99.999
                """);
    }

    @Test
    void aLimitThatSaysNothingIsNoLimit() {
        check("""
                @Alert(of = Figure.RESTARTS, below = "3") // <-- [LimitSenseless] below "3" of RESTARTS is how it should be; state above
                @Alert(of = Figure.RESTARTS, above = "-1") // <-- [LimitInvalid] above "-1" is no limit of RESTARTS; write a number from 0 to 1,000,000, such as "3"
                @Alert(of = Figure.BUSY, above = "100%") // <-- [LimitSenseless] above "100%" of BUSY can never be; state less than 100%
                @Alert(of = Figure.BUSY, below = "0%") // <-- [LimitSenseless] below "0%" of BUSY can never be; state more
                """, """
                @Alert(of = Figure.FILL, below = "101%") // <-- [LimitSenseless] below "101%" of FILL is always so; state 100% at most
                @Alert(of = Figure.RATE, below = "0/s") // <-- [LimitSenseless] below "0/s" of RATE can never be; state more
                """);
    }

    @Test
    void alertsAreToldApart() {
        check("""
                @Alert(of = Figure.BUSY, above = "95%")
                @Alert(of = Figure.BUSY, above = "95%", colour = Colour.RED) // <-- [AlertTwice] alert "SourceBusyAbove95" is declared at both Source and Source; remove one, or give it another name
                """, """
                @Alert(of = Figure.FILL, above = "9.5%", name = "SourceBusyAbove95") // <-- [AlertTwice] alert "SourceBusyAbove95" is declared at both Source and Source.numbers; remove one, or give it another name
                """);
    }

    @Test
    void ofAValueThatIsMissingOnlyTheCompilerSpeaks() {
        check(
                "@Alert(above = \"1%\") // <-- annotation @dev.steadystate.Alert is missing a default value for the element 'of'",
                "");
        check("""
                @Alert(of = Figure.BUSY, above = "1%")
                @Alert(above = "1%") // <-- annotation @dev.steadystate.Alert is missing a default value for the element 'of'
                """, "");
    }

    @Test
    void portsMayBeComponentsOfRecords() {
        Marked.check("""
                @ActorGraph interface Net extends ActorSystem {}
                @Actor record Source(
                    @Alert(of = Figure.FILL, above = "90") // <-- [LimitInvalid] above "90" is no limit of FILL; write a percentage, such as "90%"
                    @Alert(of = Figure.FILL, above = "95")  // <-- [LimitInvalid] above "95" is no limit of FILL; write a percentage, such as "90%"
                    @Tx("numbers") LongSender numbers) {
                  @OnRoom("numbers") void send() {}
                }
                @Actor record Sink(
                    @Alert(of = Figure.RATE, above = "90") // <-- [LimitInvalid] above "90" is no limit of RATE; write how many in which time, such as "1000/s" or "20/m", up to 1,000,000,000,000 a second
                    @Rx("numbers") LongReceiver numbers) {
                  @OnMessage("numbers") void take(long number) {}
                }
                """);
    }
}
