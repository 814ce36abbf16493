package dev.steadystate.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each colour that the page writes in can be read on each colour that it writes on: WCAG 2.2, level AA, in light and in dark. */
final class PaletteTest {
    private static final double LEAST = 4.5;
    private static final Pattern COLOUR = Pattern.compile("--([\\w-]+): #([0-9a-f]{6});");

    private final String theme = theme();

    private static String theme() {
        try (InputStream file =
                Objects.requireNonNull(Telemetry.class.getResourceAsStream("page/css/theme.css"), "theme.css")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ink on page, surface, raised, room-soft, yellow-soft, orange-soft, red-soft",
                "muted on page, surface, raised, room-soft, yellow-soft, orange-soft, red-soft",
                "room on page, surface, room-soft, yellow-soft, orange-soft, red-soft",
                "fill-full on page, surface, yellow-soft, orange-soft, red-soft",
                "warn-ink on page, surface, room-soft, yellow-soft, orange-soft, red-soft",
                "bad-ink on surface, room-soft, red-soft",
                "good on surface, good-soft",
                "accent on surface",
                "accent-ink on accent",
                "surface on room"
            })
    void isReadable(String pairs) {
        int split = pairs.indexOf(" on ");
        for (Map<String, Integer> colours : List.of(light(), dark())) {
            for (String ground : pairs.substring(split + 4).split(", ", -1)) {
                int ink = Objects.requireNonNull(colours.get(pairs.substring(0, split)), pairs);
                double contrast = contrast(ink, Objects.requireNonNull(colours.get(ground), ground));
                assertThat(contrast).as("%s: %s", pairs, ground).isGreaterThanOrEqualTo(LEAST);
            }
        }
    }

    private Map<String, Integer> light() {
        return colours(theme.substring(0, theme.indexOf("data-theme=\"dark\"")));
    }

    /** What dark leaves out is as in light. */
    private Map<String, Integer> dark() {
        return colours(theme);
    }

    private static Map<String, Integer> colours(String text) {
        Map<String, Integer> colours = new HashMap<>();
        Matcher matcher = COLOUR.matcher(text);
        while (matcher.find()) {
            colours.put(matcher.group(1), Integer.parseInt(matcher.group(2), 16));
        }
        return colours;
    }

    /** As WCAG defines it, 1 to 21. */
    private static double contrast(int one, int other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(int colour) {
        return 0.2126 * linear(colour >> 16) + 0.7152 * linear(colour >> 8) + 0.0722 * linear(colour);
    }

    private static double linear(int colour) {
        double share = (colour & 0xff) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
