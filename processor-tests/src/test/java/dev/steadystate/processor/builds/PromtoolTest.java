package dev.steadystate.processor.builds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Prometheus's own tool accepts the generated rules, which are raised when they should be, and what a running graph shows. */
@Tag("promtool")
final class PromtoolTest {
    private static final String ROOT = """
            @ActorGraph public interface Net extends ActorSystem {
              @Tx("in") ExternalSender<String> in();
              @Rx("out") ExternalReceiver<String> out();
            }
            """;

    private static final String ECHO = """
            @Actor(name = "Echo & <co>") final class Echo {
              @Rx("in") Receiver<String> in;
              @Tx("out") Sender<String> out;
              @OnMessage("in") void echo(String text) { out.send(text); }
            }
            """;

    /** Returns what a scrape says once percentiles are known. */
    private static final String SCRAPE = """
            public final class Run {
              public static String run() throws Exception {
                var telemetry = dev.steadystate.telemetry.Telemetry.onPort(0);
                try (Net graph = SteadyNet.builder().telemetry(telemetry).build()) {
                  graph.start();
                  graph.in().send("message");
                  graph.out().take();
                  String text = "";
                  while (!text.contains("statistic=\\"p99\\"")) {
                    try (var metrics = telemetry.url().resolve("metrics").toURL().openStream()) {
                      text = new String(metrics.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
                    }
                  }
                  graph.requestShutdown();
                  graph.awaitStopped(Duration.ofSeconds(60));
                  return text;
                }
              }
            }
            """;

    @TempDir
    Path folder;

    /** What a command said, and how it ended. */
    private record Result(int code, String said) {}

    @BeforeAll
    static void requirePromtool() {
        assumeTrue(isInstalled(), "promtool is not installed: it comes with Debian's package prometheus");
    }

    private static boolean isInstalled() {
        try {
            return new ProcessBuilder("promtool", "--version").start().waitFor() == 0;
        } catch (IOException | InterruptedException missing) {
            return false;
        }
    }

    private Result promtool(String... arguments) throws IOException, InterruptedException {
        return promtoolReading("", arguments);
    }

    private Result promtoolReading(String input, String... arguments) throws IOException, InterruptedException {
        Path read = Files.writeString(folder.resolve("input.txt"), input);
        List<String> command = new ArrayList<>(List.of("promtool"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectInput(read.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Result(process.waitFor(), said);
    }

    private void rules(Built built, String graph) throws IOException {
        Files.writeString(
                folder.resolve("rules.yaml"), built.resource("META-INF/steadystate/" + graph + "-alerts.yaml"));
    }

    @Test
    void rulesOfAGraphWithSomethingOfEverythingAreAccepted() throws Exception {
        rules(Build.in(folder).with(ShopSources.all()).compile().succeeds(), "shop");

        Result result = promtool("check", "rules", "--lint=all", "--lint-fatal", "rules.yaml");

        assertThat(result.code()).as(result.said()).isZero();
        assertThat(result.said()).contains("6 rules found");
    }

    @Test
    void whatIsWrongIsRefused() throws Exception {
        Files.writeString(folder.resolve("rules.yaml"), "groups: [{name: x, rules: [{alert: x, expr: 'rate(up)'}]}]");

        assertThat(promtool("check", "rules", "rules.yaml").code()).isNotZero();
    }

    @Test
    void aScrapeOfARunningGraphIsAccepted() throws Exception {
        String scrape = (String)
                Build.in(folder).with("demo", ROOT, ECHO, SCRAPE).compile().run("demo.Run");

        Result result = promtoolReading(scrape, "check", "metrics");

        assertThat(scrape).contains("actor=\"Echo & <co>\"", "steadystate_channel_latency_seconds{");
        assertThat(result.code()).as(result.said()).isZero();
        assertThat(result.said()).isEmpty();
    }

    @Test
    void aScrapeAgainstTheConventionsIsRefused() throws Exception {
        assertThat(promtoolReading("steadystate_milliseconds_total 1\n", "check", "metrics")
                        .code())
                .isNotZero();
    }

    @Test
    void rulesAreRaisedOnTheSeriesThatTheMetersGive() throws Exception {
        rules(Nets.build(folder, "", """
                @Alert(of = Figure.BUSY, above = "90%", forTime = "1m", colour = Colour.RED)
                @Alert(of = Figure.RESTARTS, above = "1")
                @Alert(of = Figure.RATE, above = "30/s")
                """, """
                @Alert(of = Figure.FILL, above = "90%", percentile = 99, description = "{{ braces }}")
                """), "net");
        Files.writeString(folder.resolve("test.yaml"), """
                rule_files: [rules.yaml]
                evaluation_interval: 15s
                tests:
                  - interval: 15s
                    input_series:
                      - series: 'steadystate_actor_busy_seconds_total{graph="Net",actor="Source",exported_instance="0",instance="host:9900"}'
                        values: '0+15x40'
                      - series: 'steadystate_actor_busy_seconds_total{graph="Net",actor="Source",exported_instance="1",instance="host:9900"}'
                        values: '0+1x40'
                      - series: 'steadystate_actor_activations_total{graph="Net",actor="Source",exported_instance="0",instance="host:9900"}'
                        values: '0+300x40'
                      - series: 'steadystate_actor_activations_total{graph="Net",actor="Source",exported_instance="1",instance="host:9900"}'
                        values: '0+300x40'
                      - series: 'steadystate_actor_restarts_total{graph="Net",actor="Source",exported_instance="0",instance="host:9900"}'
                        values: '0 0 0 0 0 0 0 0 0 0+0x30'
                      - series: 'steadystate_channel_fill_ratio{graph="Net",channel="numbers",lane="0",statistic="p99",instance="host:9900"}'
                        values: '0.95x40'
                      - series: 'steadystate_channel_fill_ratio{graph="Other",channel="numbers",lane="0",statistic="p99",instance="host:9900"}'
                        values: '0.99x40'
                    alert_rule_test:
                      - alertname: SourceBusyAbove90
                        eval_time: 5m
                        exp_alerts:
                          - exp_labels: {severity: critical, colour: red, graph: Net, actor: Source, exported_instance: "0", instance: "host:9900"}
                            exp_annotations: {summary: "Net: actor Source, instance 0: busy above 90%", description: "It is 100%."}
                      - alertname: SourceRestartsAbove1
                        eval_time: 5m
                        exp_alerts: []
                      - alertname: SourceRateAbove30S
                        eval_time: 5m
                        exp_alerts:
                          - exp_labels: {severity: info, colour: yellow, graph: Net, actor: Source, instance: "host:9900"}
                            exp_annotations: {summary: "Net: actor Source: rate above 30/s", description: "It is 40/s."}
                      - alertname: NumbersFillP99Above90
                        eval_time: 5m
                        exp_alerts:
                          - exp_labels: {severity: info, colour: yellow, graph: Net, channel: numbers, lane: "0", statistic: p99, instance: "host:9900"}
                            exp_annotations: {summary: "Net: channel numbers, lane 0: p99 of fill above 90%", description: "It is 95%. {{ braces }}"}
                """);

        Result result = promtool("test", "rules", "test.yaml");

        assertThat(result.code()).as(result.said()).isZero();
    }
}
