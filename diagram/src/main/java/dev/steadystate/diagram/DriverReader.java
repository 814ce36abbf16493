package dev.steadystate.diagram;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the drivers in a label: {@code AtLeastEvery(1s) && OnEvent(a:1||b:2)}. */
final class DriverReader {
    private static final Pattern DRIVER =
            Pattern.compile("(?<![\\w])(AtLeastEvery|AtMostEvery|OnEvent|OnCapacity|Other)\\s*\\(");
    private static final Pattern DURATION = Pattern.compile("(\\d{1,15})\\s*([A-Za-z]+)");
    private static final Map<String, String> UNITS = Map.ofEntries(
            Map.entry("ns", "ns"),
            Map.entry("us", "us"),
            Map.entry("ms", "ms"),
            Map.entry("s", "s"),
            Map.entry("sec", "s"),
            Map.entry("m", "m"),
            Map.entry("min", "m"),
            Map.entry("h", "h"),
            Map.entry("hr", "h"));
    private static final Map<String, Long> NANOS = Map.of(
            "ns",
            1L,
            "us",
            1_000L,
            "ms",
            1_000_000L,
            "s",
            1_000_000_000L,
            "m",
            60_000_000_000L,
            "h",
            3_600_000_000_000L);
    private static final long LONGEST_NS = 365 * 24 * Known.in(NANOS, "h");
    private static final long SHORTEST_NS = 1_000;

    private final Label label;
    private final RawDrivers drivers = new RawDrivers();

    private DriverReader(Label label) {
        this.label = label;
    }

    /** Reads all drivers and takes them out of the label. */
    static RawDrivers read(Label label) {
        DriverReader reader = new DriverReader(label);
        reader.all();
        return reader.drivers;
    }

    private void all() {
        if (label.text().indexOf('(') < 0) {
            return;
        }
        Matcher driver = DRIVER.matcher(label.text());
        StringBuilder rest = new StringBuilder();
        int done = 0;
        while (driver.find(done)) {
            int end = label.text().indexOf(')', driver.end());
            if (end < 0) {
                label.mistake(driver.group(1), driver.group() + " has no end", "close it with ')'");
                break;
            }
            rest.append(label.text(), done, driver.start());
            one(driver.group(1), label.text().substring(driver.end(), end));
            done = end + 1;
        }
        rest.append(label.text().substring(done));
        label.rest(rest.toString().replace("&&", " ").replaceAll("\\(\\s*\\)", " "));
        Misspelt.report(label);
    }

    private void one(String driver, String arguments) {
        switch (driver) {
            case "AtLeastEvery" -> duration(driver, arguments, drivers.atLeast);
            case "AtMostEvery" -> duration(driver, arguments, drivers.atMost);
            case "OnEvent" -> clause(driver, arguments, this::need, drivers.events);
            case "OnCapacity" -> clause(driver, arguments, this::need, drivers.capacities);
            default -> conditions(arguments);
        }
    }

    private void duration(String driver, String text, List<String> into) {
        Matcher duration = DURATION.matcher(text.strip());
        String unit = duration.matches() ? UNITS.get(duration.group(2).toLowerCase(Locale.ROOT)) : null;
        if (unit == null) {
            label.mistake(
                    driver,
                    driver + "(" + text + ") is no duration",
                    "write a whole number and one of ms, s, sec, m, min, h, hr, such as " + driver + "(100ms)");
            return;
        }
        long number = Long.parseLong(duration.group(1));
        long unitNs = Known.in(NANOS, unit);
        long limit = LONGEST_NS / unitNs;
        if (number > limit || number * unitNs < SHORTEST_NS) {
            label.mistake(
                    driver,
                    driver + "(" + text + ") is too " + (number > limit ? "long" : "short"),
                    "write a duration from 1 microsecond to 365 days");
            return;
        }
        into.add(number + unit);
    }

    private <T> void clause(String driver, String text, Function<String, List<T>> reader, List<List<T>> into) {
        List<T> alternatives = new ArrayList<>();
        for (String part : text.split("\\|\\|", -1)) {
            alternatives.addAll(reader.apply(part.strip()));
        }
        if (text.isBlank()) {
            label.mistake(driver, driver + "() names no channel", "write " + driver + "(channel:1)");
        } else if (!alternatives.isEmpty()) {
            into.add(alternatives);
        }
    }

    /** {@code channel}, {@code channel:16}, {@code channel:16:0.5}. */
    private List<RawDrivers.Need> need(String text) {
        String[] parts = text.split(":", -1);
        String count = parts.length > 1 ? parts[1].strip() : "1";
        String girth = parts.length > 2 ? parts[2].strip() : "";
        boolean legal = parts.length <= 3 && !parts[0].isBlank() && count.matches("[1-9]\\d{0,8}") && isGirth(girth);
        if (!legal) {
            if (!text.isEmpty()) {
                label.mistake(
                        text,
                        "\"" + text + "\" is no requirement",
                        "write channel, channel:16 or channel:16:50%: messages in a lane, and how many lanes of a bundle");
            }
            return List.of();
        }
        return List.of(new RawDrivers.Need(
                parts[0].strip(), Integer.parseInt(count), girth, label.position(parts[0].strip())));
    }

    /** How many lanes: {@code 3}, {@code 0.5} or {@code 50%}. */
    private static boolean isGirth(String text) {
        if (text.matches("|[1-9]\\d{0,3}")) {
            return true;
        }
        if (!text.matches("\\d{1,3}(\\.\\d{1,9})?%|\\d?\\.\\d{1,9}")) {
            return false;
        }
        boolean percent = text.endsWith("%");
        double share = Double.parseDouble(percent ? text.substring(0, text.length() - 1) : text);
        return share > 0 && share <= (percent ? 100 : 1);
    }

    /** Names joined by commas must all hold; of those joined by bars, one. */
    private void conditions(String text) {
        if (text.isBlank()) {
            label.mistake("Other", "Other() names no condition", "write Other(door_open)");
            return;
        }
        Arrays.stream(text.split(",", -1))
                .map(all -> Arrays.stream(all.split("\\|\\|", -1))
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .toList())
                .filter(names -> !names.isEmpty())
                .forEach(drivers.conditions::add);
    }
}
