package dev.steadystate.diagram;

/**
 * Something wrong in a diagram.
 *
 * @param file the name of the file
 * @param position where it stands
 * @param fact what is the case
 * @param remedy what to do about it
 * @param source the line as it is written
 */
public record Mistake(String file, Position position, String fact, String remedy, String source) {
    /** How much of a long line is shown before and behind the mistake. */
    private static final int AROUND = 160;

    /** {@return the mistake with its line, and a mark below its place; of a very long line the part around it} */
    public String text() {
        int place = Math.max(0, Math.min(position.column() - 1, source.length()));
        int from = Math.max(0, place - AROUND);
        int to = Math.min(source.length(), place + AROUND);
        String shown = source.substring(from, to).replaceAll("\\p{Cntrl}", " ");
        String mark = " ".repeat(place - from) + "^";
        return file + ":" + position + ": " + fact + "; " + remedy + "\n" + shown + "\n" + mark;
    }
}
