package dev.steadystate.telemetry.internal.history;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.steadystate.telemetry.internal.wire.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;

/**
 * Reads the figures of one instance or lane out of a frame's JSON.
 *
 * @param group the member of the frame that has the columns
 * @param names the columns that are wanted
 * @param index which instance or lane
 */
record FrameRow(String group, List<String> names, int index) {
    /** {@return one figure for each name; -1 where the frame has none} */
    double[] of(byte[] frame) {
        double[] row = new double[names.size()];
        Arrays.fill(row, -1);
        try (JsonParser json = Json.parser(frame)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                boolean wanted = json.currentName().equals(group);
                json.nextToken();
                if (wanted) {
                    readColumns(json, row);
                } else {
                    json.skipChildren();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a frame that was written by us", e);
        }
        return row;
    }

    private void readColumns(JsonParser json, double[] row) throws IOException {
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            int column = names.indexOf(json.currentName());
            boolean isArray = json.nextToken() == JsonToken.START_ARRAY;
            if (column < 0) {
                json.skipChildren();
            } else if (isArray) {
                row[column] = element(json);
            } else {
                row[column] = json.getDoubleValue();
            }
        }
    }

    private double element(JsonParser json) throws IOException {
        double found = -1;
        for (int i = 0; json.nextToken() != JsonToken.END_ARRAY; i++) {
            if (i == index) {
                found = json.getDoubleValue();
            }
        }
        return found;
    }
}
