package org.glossator.ui.text;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.text.HitInfo;
import javafx.scene.text.LayoutInfo;
import javafx.scene.text.TextFlow;
import javafx.scene.text.TextLineInfo;

/// Where the characters of one shown paragraph stand, as it is laid out now; all coordinates are its text's own. Valid
/// until the next layout, on the FX thread.
final class ParagraphGeometry {

    private final TextFlow flow;
    private final String text;
    private final LayoutInfo layout;
    private final List<TextLineInfo> lines;

    /// @param flow the laid-out paragraph, without padding
    /// @param text what it shows
    ParagraphGeometry(TextFlow flow, String text) {
        this.flow = flow;
        this.text = text;
        this.layout = flow.getLayoutInfo();
        this.lines = layout.getTextLines(false);
    }

    int lineCount() {
        return lines.size();
    }

    /// The line on which a caret at `column` stands; at a wrap, the line that begins there.
    int lineAt(int column) {
        int line = lines.size() - 1;
        while (line > 0 && lines.get(line).start() > column) {
            line--;
        }
        return Math.max(0, line);
    }

    /// The first column of a line.
    int lineStart(int line) {
        return lines.get(line).start();
    }

    /// The last column at which a caret still stands on a line: its end, before the blanks at which it is wrapped.
    int lineEnd(int line) {
        return line == lines.size() - 1
                ? text.length()
                : trimmed(lines.get(line).start(), lines.get(line).end());
    }

    /// The vertical middle of a line.
    double lineMiddle(int line) {
        Rectangle2D bounds = lines.get(line).bounds();
        return (bounds.getMinY() + bounds.getMaxY()) / 2;
    }

    /// Where a caret at `column` stands.
    Rectangle2D caret(int column) {
        return layout.caretInfoAt(column, true).getSegmentAt(0);
    }

    /// Where an edge stands, a box without width: before the character at `column` for a start, behind the one before
    /// `column` for an end, as that character is read.
    Rectangle2D edge(int column, Edge edge) {
        int from = edge == Edge.START ? column : text.offsetByCodePoints(column, -1);
        int to = edge == Edge.START ? text.offsetByCodePoints(column, 1) : column;
        List<Rectangle2D> boxes = layout.getSelectionGeometry(from, to, false);
        if (boxes.isEmpty()) {
            return caret(column);
        }
        Rectangle2D box = edge == Edge.START ? boxes.getFirst() : boxes.getLast();
        double x = (edge == Edge.START) == isRightToLeft(from) ? box.getMaxX() : box.getMinX();
        return new Rectangle2D(x, box.getMinY(), 0, box.getHeight());
    }

    private boolean isRightToLeft(int column) {
        return Bidi.requiresBidi(text.toCharArray(), 0, text.length())
                && new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).getLevelAt(column) % 2 == 1;
    }

    /// The boxes around the characters of a range: one for each line and each run of one direction. The blanks at
    /// which a line is wrapped belong to none.
    List<Rectangle2D> boxes(int start, int end) {
        int first = lineAt(start);
        if (first == lines.size() - 1 || end < lines.get(first).end()) {
            return layout.getSelectionGeometry(start, end, false);
        }
        List<Rectangle2D> boxes = new ArrayList<>();
        for (int line = first; line < lines.size() && lines.get(line).start() < end; line++) {
            int from = Math.max(start, lines.get(line).start());
            int to = end < lines.get(line).end() ? end : Math.min(end, lineEnd(line));
            if (from < to) {
                boxes.addAll(layout.getSelectionGeometry(from, to, false));
            }
        }
        return boxes;
    }

    /// The column nearest to a point at which a caret can stand, seen within the line that the point's height meets.
    int columnAt(double x, double y) {
        HitInfo hit = flow.getHitInfo(new Point2D(x, y));
        int line = lineAtHeight(y);
        return Math.clamp(hit.getInsertionIndex(), lineStart(line), lineEnd(line));
    }

    /// The column of the character nearest to a point.
    int characterAt(double x, double y) {
        return flow.getHitInfo(new Point2D(x, y)).getCharIndex();
    }

    /// Whether a point lies on the characters of a range, or in the gap between their line and the next.
    boolean isOn(double x, double y, int start, int end) {
        return start < end
                && layout.getSelectionGeometry(start, end, true).stream().anyMatch(box -> box.contains(x, y));
    }

    private int lineAtHeight(double y) {
        int line = 0;
        while (line < lines.size() - 1 && y >= gapBelow(line)) {
            line++;
        }
        return line;
    }

    /// Half way between a line and the next.
    private double gapBelow(int line) {
        return (lines.get(line).bounds().getMaxY()
                        + lines.get(line + 1).bounds().getMinY())
                / 2;
    }

    private int trimmed(int start, int end) {
        int last = end;
        while (last > start && Character.isWhitespace(text.charAt(last - 1))) {
            last--;
        }
        return last;
    }
}
