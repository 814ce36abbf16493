package dev.steadystate.sample.accesslog;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class LineParserTest {
    private static final String START = "192.0.2.1 - - [10/Oct/2000:13:55:36 -0700] ";

    @Test
    void commonFormatGivesMinutePathStatusAndBytes() throws Exception {
        Hit hit = parse("127.0.0.1 - frank [10/Oct/2000:13:55:36 -0700] \"GET /apache_pb.gif HTTP/1.0\" 200 2326");

        assertThat(hit).isEqualTo(new Hit(minute("2000-10-10T20:55:00Z"), "/apache_pb.gif", 200, 2326));
    }

    @Test
    void combinedFormatGivesTheSame() throws Exception {
        Hit hit =
                parse(START + "\"GET /a HTTP/1.0\" 200 7 \"http://www.example.com/start.html\" \"Mozilla/4.08 [en]\"");

        assertThat(hit).isEqualTo(new Hit(minute("2000-10-10T20:55:00Z"), "/a", 200, 7));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " \"-\" \"-\" 0.005 upstream",
                " \"a \\\" b\" \"c \\\\\"",
                " \"\" \"\"",
                " ",
            })
    void whatFollowsTheBytesIsOfNoMatter(String rest) throws Exception {
        assertThat(parse(START + "\"GET /a HTTP/1.1\" 200 1" + rest).bytes()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "::1 - -",
                "2001:db8::ff00:42:8329 - -",
                "fe80::1%eth0 - -",
                "host.example - jo smith",
                "host.example ident user",
                "host.example - x[bot]",
                "www.example:443 192.0.2.1 - -",
            })
    void hostsAndUsersMayBeOfAnyForm(String start) throws Exception {
        Hit hit = parse(start + " [01/Jan/1970:00:01:00 +0000] \"GET /a HTTP/1.1\" 200 1");

        assertThat(hit).isEqualTo(new Hit(1, "/a", 200, 1));
    }

    @ParameterizedTest
    @CsvSource({
        "GET /a HTTP/1.1,              /a",
        "GET /a,                       /a",
        "GET /a?b=c HTTP/1.1,          /a",
        "GET /a?b=/c?d HTTP/1.1,       /a",
        "GET / HTTP/1.1,               /",
        "OPTIONS * HTTP/1.1,           *",
        "GET http://x.example/a?b HTTP/1.1, http://x.example/a",
        "M-SEARCH /a b c HTTP/1.1,     /a b c",
        "GET /HTTP/1.1 HTTP/2.0,       /HTTP/1.1",
        "GET ?q HTTP/1.1,              -",
        "GET  HTTP/1.1,                -",
        "GET,                          -",
        "-,                            -",
        "'',                           -",
        "\\x16\\x03\\x01,              -",
        "\\x16 \\x03,                  -",
        "GET /say/\\\"hi\\\" HTTP/1.1, /say/\\\"hi\\\"",
    })
    void thePathIsCutOutOfTheRequest(String request, String path) throws Exception {
        assertThat(parse(START + '"' + request + "\" 400 0").path()).isEqualTo(path);
    }

    @Test
    void bytesMayBeMissing() throws Exception {
        assertThat(parse(START + "\"GET /a HTTP/1.1\" 304 -").bytes()).isZero();
    }

    @Test
    void bytesGoBeyondFourGigabytes() throws Exception {
        assertThat(parse(START + "\"GET /a HTTP/1.1\" 200 123456789012345678").bytes())
                .isEqualTo(123456789012345678L);
    }

    @ParameterizedTest
    @CsvSource({
        "01/Jan/1970:00:00:59 +0000, 1970-01-01T00:00:00Z",
        "29/Feb/2024:23:59:60 +0000, 2024-02-29T23:59:00Z",
        "01/Mar/2024:00:30:00 +0530, 2024-02-29T19:00:00Z",
        "31/Dec/2023:23:30:00 -0100, 2024-01-01T00:30:00Z",
        "31/Dec/1969:23:59:00 +0000, 1969-12-31T23:59:00Z",
    })
    void timesBecomeMinutesOfUtc(String time, String minute) throws Exception {
        Hit hit = parse("h - - [" + time + "] \"GET /a HTTP/1.1\" 200 1");

        assertThat(hit.minute()).isEqualTo(minute(minute));
    }

    @Test
    void utf8InPathsIsRead() throws Exception {
        byte[] line = (START + "\"GET /caf\u00e9/\u65e5 HTTP/1.1\" 200 1").getBytes(UTF_8);

        assertThat(new LineParser(line).parse(0, line.length).path()).isEqualTo("/caf\u00e9/\u65e5");
    }

    @Test
    void bytesThatAreNotUtf8AreShownAsEscapes() throws Exception {
        byte[] line = (START + "\"GET /caf\u00e9 HTTP/1.1\" 200 1 \"-\" \"\u00ff\"").getBytes(ISO_8859_1);

        assertThat(new LineParser(line).parse(0, line.length).path()).isEqualTo("/caf\\xe9");
    }

    @Test
    void controlCharactersCannotReachTheTerminal() throws Exception {
        assertThat(parse(START + "\"GET /\u001b[31m\t HTTP/1.1\" 200 1").path()).isEqualTo("/\\x1b[31m\\x09");
    }

    @Test
    void aLineInTheMiddleOfOthersIsReadAlone() throws Exception {
        byte[] bytes = ("x\n" + START + "\"GET /a HTTP/1.1\" 200 1\n\"y\"").getBytes(UTF_8);

        assertThat(new LineParser(bytes).parse(2, bytes.length - 4).path()).isEqualTo("/a");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            x                                                          | ends after the host
            x -                                                        | ends after the ident
            ' - - ['                                                   | no host
            'x  - ['                                                   | no ident
            x - -                                                      | no [time]
            x - -[10/Oct/2000:13:55:36 -0700] "GET / HTTP/1.1" 200 1   | no [time]
            x - [10/Oct/2000:13:55:36 -0700] "GET / HTTP/1.1" 200 1    | no user
            x - - [                                                    | the time is not like [10/Oct/2000:13:55:36 -0700]
            x - - [10/Oct/2000:13:55:36 -0700                          | the time is not like [10/Oct/2000:13:55:36 -0700]
            x - - [2000-10-10T13:55:36Z] "GET / HTTP/1.1" 200 1        | the time is not like [10/Oct/2000:13:55:36 -0700]
            x - - [10/Oct/2000:13:55:36 -07000 "GET / HTTP/1.1" 200 1  | the time is not like [10/Oct/2000:13:55:36 -0700]
            x - - [10/Okt/2000:13:55:36 -0700] "GET / HTTP/1.1" 200 1  | no such month: Okt
            x - - [10/anF/2000:13:55:36 -0700] "GET / HTTP/1.1" 200 1  | no such month: anF
            x - - [30/Feb/2000:13:55:36 -0700] "GET / HTTP/1.1" 200 1  | no such day
            x - - [00/Feb/2000:13:55:36 -0700] "GET / HTTP/1.1" 200 1  | no such day
            x - - [10/Oct/2000:24:00:00 -0700] "GET / HTTP/1.1" 200 1  | no such time of day
            x - - [10/Oct/2000:23:60:00 -0700] "GET / HTTP/1.1" 200 1  | no such time of day
            x - - [10/Oct/2000:23:00:61 -0700] "GET / HTTP/1.1" 200 1  | no such time of day
            x - - [10/Oct/2000:13:55:36 -0700]                         | no space before the request
            x - - [10/Oct/2000:13:55:36 -0700] GET / HTTP/1.1 200 1    | no quote before the request
            x - - [10/Oct/2000:13:55:36 -0700] "GET / HTTP/1.1 200 1   | the request has no closing quote
            x - - [10/Oct/2000:13:55:36 -0700] "GET / HTTP/1.1\\       | the request has no closing quote
            x - - [10/Oct/2000:13:55:36 -0700] "GET / HTTP/1.1"        | no space after the request
            x - - [10/Oct/2000:13:55:36 -0700] "GET / HTTP/1.1"200 1   | no space after the request
            x - - [10/Oct/2000:13:55:36 -0700] "GET / HTTP/1.1" 2x0 1  | the status is not a number from 100 to 999
            x - - [10/Oct/2000:13:55:36 -0700] "GET / HTTP/1.1" 099 1  | the status is not a number from 100 to 999
            x - - [10/Oct/2000:13:55:36 -0700] "GET / HTTP/1.1" 2000 1 | the status is not a number from 100 to 999
            x - - [10/Oct/2000:13:55:36 -0700] "GET / HTTP/1.1" 20     | the status is not a number from 100 to 999
            x - - [10/Oct/2000:13:55:36 -0700] "GET / HTTP/1.1" 200    | no space after the status
            x - - [10/Oct/2000:13:55:36 -0700] "GET / HTTP/1.1" 200 x  | the size is neither a number nor -
            x - - [10/Oct/2000:13:55:36 -0700] "GET / HTTP/1.1" 200 -1 | the size is neither a number nor -
            x - - [10/Oct/2000:13:55:36 -0700] "GET / HTTP/1.1" 200 1x | the size is neither a number nor -
            'x - - [10/Oct/2000:13:55:36 -0700] "GET / HTTP/1.1" 200 ' | the size is neither a number nor -
            x - - [10/Oct/2000:13:55:36 -0700] "GET / HTTP/1.1" 200 1234567890123456789 | the size is neither a number nor -
            x - - [10/Oct/2000:13:55:36 -0700] "GET / HTTP/1.1" 200 1 y                 | no quote before the referer
            x - - [10/Oct/2000:13:55:36 -0700] "GET / HTTP/1.1" 200 1 "y                | the referer has no closing quote
            x - - [10/Oct/2000:13:55:36 -0700] "GET / HTTP/1.1" 200 1 "y"               | no space after the referer
            x - - [10/Oct/2000:13:55:36 -0700] "GET / HTTP/1.1" 200 1 "y" "z            | the user agent has no closing quote
            x - - [10/Oct/2000:13:55:36 -0700] "GET / HTTP/1.1" 200 1 "y" "z"x          | no space after the user agent
            """)
    void malformedLinesSayWhatIsWrong(String line, String reason) {
        MalformedLineException e = catchThrowableOfType(MalformedLineException.class, () -> parse(line));

        assertThat(e).isNotNull();
        assertThat(e.reason()).isEqualTo(reason);
    }

    private static Hit parse(String line) throws MalformedLineException {
        byte[] bytes = line.getBytes(ISO_8859_1);
        return new LineParser(bytes).parse(0, bytes.length);
    }

    private static long minute(String instant) {
        return Instant.parse(instant).getEpochSecond() / 60;
    }
}
