package dev.steadystate.telemetry.internal.wire;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntToDoubleFunction;

/** Figures of many things of one kind, by column. Nothing changes them. */
public final class Columns {
    private static final double[] TENS = {1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12};

    /** For each column one value for each thing. */
    private final Map<Enum<?>, double[]> values;

    private final int things;

    private Columns(Map<Enum<?>, double[]> values, int things) {
        this.values = values;
        this.things = things;
    }

    /** Fills columns. */
    public static final class Filler {
        private final Map<Enum<?>, double[]> values = new HashMap<>();
        private final int things;

        /**
         * Begins with zeros.
         *
         * @param columns which columns there are
         * @param things of how many things
         */
        public Filler(Enum<?>[] columns, int things) {
            this.things = things;
            for (Enum<?> each : columns) {
                values.put(each, new double[things]);
            }
        }

        /** Sets a column to exact figures. */
        public Filler exact(Enum<?> column, IntToDoubleFunction figure) {
            double[] figures = Objects.requireNonNull(values.get(column));
            for (int i = 0; i < things; i++) {
                figures[i] = finite(figure.applyAsDouble(i));
            }
            return this;
        }

        /** Sets a column to figures of which three digits matter. */
        public Filler rounded(Enum<?> column, IntToDoubleFunction figure) {
            return exact(column, i -> round(figure.applyAsDouble(i)));
        }

        /** {@return the columns} */
        public Columns done() {
            return new Columns(values, things);
        }
    }

    private double[] column(Enum<?> column) {
        return Objects.requireNonNull(values.get(column));
    }

    /** {@return a figure} */
    public double get(Enum<?> column, int thing) {
        return column(column)[thing];
    }

    /** {@return the greatest figure of a column, 0 if there is none above} */
    public double max(Enum<?> column) {
        double max = 0;
        for (double each : column(column)) {
            max = Math.max(max, each);
        }
        return max;
    }

    /** {@return the sum of a column} */
    public double sum(Enum<?> column) {
        double sum = 0;
        for (double each : column(column)) {
            sum += each;
        }
        return sum;
    }

    /** {@return how much memory the figures take, in bytes} */
    public long bytes() {
        return values.size() * (16 + 8L * things);
    }

    /** {@return a figure of which three digits matter; -1 for what is not known} */
    public static double known(double figure) {
        return finite(round(figure));
    }

    /** What cannot be written as a number is not known. */
    private static double finite(double x) {
        return Double.isFinite(x) ? x : -1;
    }

    /** Rounds to three significant digits. */
    static double round(double x) {
        if (x == 0 || !Double.isFinite(x)) {
            return x;
        }
        int digits = 2 - (int) Math.floor(Math.log10(Math.abs(x)));
        if (digits <= 0) {
            double unit = ten(-digits);
            return Math.rint(x / unit) * unit;
        }
        double unit = ten(digits);
        return Math.rint(x * unit) / unit;
    }

    /** A power of ten; small ones from a table, as thousands of figures are rounded each second. */
    private static double ten(int exponent) {
        return exponent < TENS.length ? TENS[exponent] : Math.pow(10, exponent);
    }

    /** Writes a column: one number if all figures are the same. */
    void write(JsonGenerator json, String name, Enum<?> which) throws IOException {
        double[] column = column(which);
        json.writeFieldName(name);
        if (column.length > 0 && isUniform(column)) {
            Json.number(json, column[0]);
            return;
        }
        json.writeStartArray();
        for (double each : column) {
            Json.number(json, each);
        }
        json.writeEndArray();
    }

    private static boolean isUniform(double[] column) {
        for (double each : column) {
            if (each != column[0]) {
                return false;
            }
        }
        return true;
    }
}
