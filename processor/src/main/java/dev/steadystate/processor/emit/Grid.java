package dev.steadystate.processor.emit;

import java.util.Map;

/** Hands out places on a dashboard, from left to right and from top to bottom. */
final class Grid {
    private static final int WIDTH = 24;

    private int x;
    private int y;
    private int rowHeight;

    /** Where a panel stands and how large it is, in the units of Grafana: a dashboard is 24 wide. */
    record Place(int x, int y, int width, int height) {
        Map<String, Object> json() {
            return Panel.ordered("x", x, "y", y, "w", width, "h", height);
        }
    }

    Place next(int width, int height) {
        if (x + width > WIDTH) {
            newRow();
        }
        Place place = new Place(x, y, width, height);
        x += width;
        rowHeight = Math.max(rowHeight, height);
        return place;
    }

    void newRow() {
        x = 0;
        y += rowHeight;
        rowHeight = 0;
    }
}
