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
    /** {@return the mistake with its line, and a mark below its place} */
    public String text() {
        String shown = source.replace('\t', ' ');
        String mark = " ".repeat(Math.max(0, Math.min(position.column() - 1, shown.length()))) + "^";
        return file + ":" + position + ": " + fact + "; " + remedy + "\n" + shown + "\n" + mark;
    }
}
