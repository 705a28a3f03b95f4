package org.glossator.ui.text;

import javafx.geometry.Rectangle2D;

/// Where the caret goes by lines and pages as they are wrapped now. Up and down keep to the column from which the
/// walk began, however short the lines between.
final class LineSteps {

    private static final double UNKNOWN = -1;

    private final ReadingArea area;
    private double x = UNKNOWN;

    LineSteps(ReadingArea area) {
        this.area = area;
    }

    /// Lets the next walk up or down begin at the caret's own column.
    void forgetColumn() {
        x = UNKNOWN;
    }

    Place lineStart() {
        ParagraphGeometry lines = area.geometry(area.getCurrentParagraph());
        return new Place(area.getCurrentParagraph(), lines.lineStart(lines.lineAt(area.getCaretColumn())));
    }

    Place lineEnd() {
        ParagraphGeometry lines = area.geometry(area.getCurrentParagraph());
        return new Place(area.getCurrentParagraph(), lines.lineEnd(lines.lineAt(area.getCaretColumn())));
    }

    /// The place on the line below, or at the end of the text.
    Place below() {
        return walk(1, 1);
    }

    /// The place on the line above, or at the beginning of the text.
    Place above() {
        return walk(1, -1);
    }

    /// The place a page below: as many lines as fit the view, less one.
    Place pageBelow() {
        return walk(linesOfPage(), 1);
    }

    /// The place a page above.
    Place pageAbove() {
        return walk(linesOfPage(), -1);
    }

    private int linesOfPage() {
        int paragraph = area.getCurrentParagraph();
        double pitch =
                area.flowOf(paragraph).getHeight() / area.geometry(paragraph).lineCount();
        return Math.max(1, (int) (area.flow().getHeight() / pitch) - 1);
    }

    /// Goes so many lines down, or up for a negative `direction`.
    private Place walk(int count, int direction) {
        int paragraph = area.getCurrentParagraph();
        ParagraphGeometry lines = area.geometry(paragraph);
        keepColumn(lines);
        int line = lines.lineAt(area.getCaretColumn());
        for (int i = 0; i < count; i++) {
            line += direction;
            if (line >= 0 && line < lines.lineCount()) {
                continue;
            }
            if (paragraph + direction < 0
                    || paragraph + direction == area.text().paragraphs().size()) {
                return new Place(paragraph, direction > 0 ? area.getParagraphLength(paragraph) : 0);
            }
            paragraph += direction;
            lines = area.geometry(paragraph);
            line = direction > 0 ? 0 : lines.lineCount() - 1;
        }
        return new Place(paragraph, lines.columnAt(x, lines.lineMiddle(line)));
    }

    private void keepColumn(ParagraphGeometry lines) {
        if (x == UNKNOWN) {
            Rectangle2D caret = lines.caret(area.getCaretColumn());
            x = (caret.getMinX() + caret.getMaxX()) / 2;
        }
    }
}
