package dev.steadystate.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** All figures of an imagined graph at one moment: a calm state, upon which a scene puts what it shows. */
final class Moment {
    static final List<String> PHASES = List.of("NEW", "RUNNING", "RESTARTING", "STOPPING", "STOPPED", "FAILED");
    static final List<String> STATES = List.of("BUILT", "RUNNING", "STOPPING", "STOPPED", "STOPPED_UNCLEANLY");

    final long tick;
    final Map<String, Object> failures = new LinkedHashMap<>();
    final List<Map<String, Object>> vetoes = new ArrayList<>();
    final List<Map<String, Object>> alerts = new ArrayList<>();
    String state = "RUNNING";
    long leftMs = -1;

    private final Plan plan;
    private final double[] busy;
    private final double[] room;
    private final double[] timer;
    private final int[] phase;
    private final int[] voted;
    private final int[] restarts;
    private final int[] actorAlert;
    private final double[] rate;
    private final double[] fill;
    private final double[] latencyNs;
    private final int[] laneAlert;

    /** The same tick is always the same moment. */
    Moment(Plan plan, long tick) {
        this.plan = plan;
        this.tick = tick;
        int actors = plan.instances.size();
        int lanes = plan.lanes.size();
        busy = new double[actors];
        room = new double[actors];
        timer = new double[actors];
        phase = new int[actors];
        voted = new int[actors];
        restarts = new int[actors];
        actorAlert = new int[actors];
        rate = new double[lanes];
        fill = new double[lanes];
        latencyNs = new double[lanes];
        laneAlert = new int[lanes];
        calm();
    }

    private void calm() {
        Random steady = new Random(7);
        Random noise = new Random(tick);
        Arrays.fill(phase, PHASES.indexOf("RUNNING"));
        for (int i = 0; i < busy.length; i++) {
            double level = 0.06 + 0.5 * steady.nextDouble() * steady.nextDouble();
            busy[i] = level * (1 + 0.12 * Math.sin(tick / 90.0 + i) + 0.03 * noise.nextGaussian());
            room[i] = 0.01 * steady.nextDouble();
        }
        for (int i = 0; i < rate.length; i++) {
            double level = Math.pow(10, 1.5 + 3 * steady.nextDouble());
            rate[i] = level * (1 + 0.1 * Math.sin(tick / 70.0 + i) + 0.02 * noise.nextGaussian());
            fill[i] = 0.02 + 0.2 * steady.nextDouble() * (1 + 0.3 * Math.sin(tick / 50.0 + 2 * i));
            latencyNs[i] = fill[i] * plan.capacity(i) / rate[i] * 1e9;
        }
    }

    void actor(String actor, double busyShare, double roomShare) {
        for (int id : plan.idsOf(actor)) {
            double wobble = 0.01 * Math.sin(tick / 30.0 + id);
            busy[id] = Math.min(1, busyShare + wobble);
            room[id] = Math.min(1 - busy[id], roomShare);
        }
    }

    /** It does next to nothing, and waits for its next tick. */
    void ticking(String actor) {
        for (int id : plan.idsOf(actor)) {
            busy[id] = 0.002;
            room[id] = 0;
            timer[id] = 0.99;
        }
    }

    void channel(String channel, double share, double perSecond) {
        for (int id : plan.lanesOf(channel)) {
            fill[id] = Math.min(1, share + 0.015 * Math.sin(tick / 20.0 + id));
            rate[id] = perSecond * (1 + 0.03 * Math.sin(tick / 25.0 + id));
            latencyNs[id] = fill[id] * plan.capacity(id) / Math.max(1, rate[id]) * 1e9;
        }
    }

    void phase(String actor, int instance, String name) {
        phase[plan.idsOf(actor).get(instance)] = PHASES.indexOf(name);
    }

    void restarts(String actor, int instance, int number) {
        restarts[plan.idsOf(actor).get(instance)] = number;
    }

    void failure(String actor, int instance, long ago, String message, String... stack) {
        int id = plan.idsOf(actor).get(instance);
        failures.put(
                String.valueOf(id),
                Map.of(
                        "at",
                        Server.at(tick) - ago,
                        "regeneration",
                        restarts[id],
                        "method",
                        "onMessage",
                        "message",
                        message,
                        "stack",
                        List.of(stack)));
    }

    void vote(String actor) {
        plan.idsOf(actor).forEach(id -> {
            voted[id] = 1;
            phase[id] = PHASES.indexOf("STOPPED");
            busy[id] = 0;
            room[id] = 0;
        });
    }

    void veto(String actor, int instance, String reason) {
        vetoes.add(Map.of("instance", plan.idsOf(actor).get(instance), "reason", reason));
    }

    void alertOnActor(String actor, int level) {
        plan.idsOf(actor).forEach(id -> actorAlert[id] = level);
        int id = plan.idsOf(actor).get(0);
        alerts.add(alert(1, id, false, busy[id]));
    }

    void alertOnChannel(String channel, int level) {
        plan.lanesOf(channel).forEach(id -> laneAlert[id] = level);
        int lane = plan.lanesOf(channel).get(0);
        alerts.add(alert(0, plan.lanes.get(lane).channel(), true, fill[lane]));
    }

    private Map<String, Object> alert(int alert, int element, boolean lane, double value) {
        return Map.of(
                "alert", alert,
                "element", element,
                "lane", lane,
                "state", "FIRING",
                "since", Server.at(tick) - 42_000,
                "value", value);
    }

    Map<String, Object> frame(String run) {
        Map<String, Object> frame = new LinkedHashMap<>();
        frame.put("run", run);
        frame.put("n", tick);
        frame.put("t", Server.at(tick));
        frame.put("upMs", tick * 100);
        frame.put("state", STATES.indexOf(state));
        frame.put("i", instanceColumns());
        frame.put("l", laneColumns());
        return frame;
    }

    private Map<String, Object> instanceColumns() {
        Map<String, Object> columns = new LinkedHashMap<>();
        columns.put("phase", column(phase));
        columns.put("does", column(busy.length, i -> room[i] > 0.5 ? 2 : busy[i] > 0.5 ? 0 : 3));
        columns.put("ch", column(busy.length, this::waitsFor));
        columns.put("busy", column(busy.length, i -> Math.round(1024 * busy[i])));
        columns.put("room", column(busy.length, i -> Math.round(100 * room[i])));
        columns.put(
                "input", column(busy.length, i -> ended(i) ? 0 : Math.round(100 * (1 - busy[i] - room[i] - timer[i]))));
        columns.put("timer", column(busy.length, i -> Math.round(100 * timer[i])));
        columns.put("thread", 0);
        columns.put("rate", column(busy.length, i -> significant(busy[i] * 8_000)));
        columns.put("ns", column(busy.length, i -> 40_000 + 700L * i));
        columns.put("delay", column(busy.length, i -> 9_000 + 100L * i));
        columns.put("restarts", column(restarts));
        columns.put("voted", column(voted));
        columns.put("alert", column(actorAlert));
        return columns;
    }

    private boolean ended(int id) {
        return phase[id] == PHASES.indexOf("STOPPED");
    }

    private long waitsFor(int id) {
        boolean forRoom = room[id] > 0.5;
        return plan.lanes.stream()
                .filter(lane -> (forRoom ? lane.from() : lane.to()) == id)
                .mapToLong(Plan.Lane::channel)
                .findFirst()
                .orElse(-1);
    }

    private Map<String, Object> laneColumns() {
        Map<String, Object> columns = new LinkedHashMap<>();
        columns.put("rate", column(rate.length, i -> significant(rate[i])));
        columns.put("fill", column(rate.length, i -> Math.round(fill[i] * plan.capacity(i))));
        columns.put("avg", column(rate.length, i -> Math.round(10 * fill[i] * plan.capacity(i)) / 10.0));
        columns.put("max", column(rate.length, i -> Math.round(Math.min(1, fill[i] * 1.1) * plan.capacity(i))));
        columns.put("p50", column(rate.length, i -> significant(latencyNs[i])));
        columns.put("p99", column(rate.length, i -> significant(2.3 * latencyNs[i])));
        columns.put("sent", column(rate.length, i -> Math.round(rate[i] * tick / 10)));
        columns.put("dropped", 0);
        columns.put("dead", 0);
        columns.put("closed", 0);
        columns.put("alert", column(laneAlert));
        return columns;
    }

    Map<String, Object> notes() {
        Map<String, Object> notes = new LinkedHashMap<>();
        notes.put("t", Server.at(tick));
        List<String> threads = new ArrayList<>();
        for (int i = 0; i < busy.length; i++) {
            threads.add(plan.name.toLowerCase(java.util.Locale.ROOT) + "-" + (1 + i % 2));
        }
        notes.put("threads", threads);
        notes.put("failures", failures);
        notes.put("vetoes", vetoes);
        notes.put("alerts", alerts);
        if (leftMs >= 0) {
            notes.put("deadline", Server.at(tick) + leftMs);
        }
        return notes;
    }

    double greatestBusy() {
        return Math.round(1024 * Arrays.stream(busy).max().orElse(0));
    }

    double greatestFill() {
        return Math.round(100 * Arrays.stream(fill).max().orElse(0)) / 100.0;
    }

    int greatestAlert() {
        return Math.max(
                Arrays.stream(actorAlert).max().orElse(0),
                Arrays.stream(laneAlert).max().orElse(0));
    }

    int restarts() {
        return Arrays.stream(restarts).sum();
    }

    private static Object column(int[] values) {
        return column(values.length, i -> values[i]);
    }

    private static Object column(int size, java.util.function.IntFunction<Number> value) {
        List<Number> values = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            values.add(value.apply(i));
        }
        return values.stream().distinct().count() == 1 ? values.get(0) : values;
    }

    private static Number significant(double value) {
        return new java.math.BigDecimal(value)
                .round(new java.math.MathContext(3))
                .doubleValue();
    }
}
