package org.glossator.format.document;

/// Puts words, line ends and cells together as a reader sees them: blanks run together into one, blocks stand on
/// lines of their own, cells of a row are parted by tabs, and nothing is left at the ends of lines where blocks meet.
public final class TextFlow {

    private final StringBuilder out = new StringBuilder();
    private int edge;
    /// The line ends due before the row, as long as nothing of it stands.
    private int beforeRow;

    private int breaks;
    private int tabs;
    private boolean blank;
    private String marker = "";

    /// Adds words, of which any white space but the no-break kinds parts two.
    public void words(String words) {
        for (int i = 0; i < words.length(); i++) {
            char unit = words.charAt(i);
            switch (unit) {
                case ' ', '\t', '\n', '\r', '\f' -> blank = true;
                default -> {
                    flush();
                    out.append(unit);
                }
            }
        }
    }

    /// Adds words with their blanks and line ends as they are.
    public void verbatim(String words) {
        for (int i = 0; i < words.length(); i++) {
            char unit = words.charAt(i);
            boolean ends = unit == '\n' || (unit == '\r' && (i + 1 == words.length() || words.charAt(i + 1) != '\n'));
            if (ends) {
                lineEnd();
            } else if (unit != '\r') {
                blank = false;
                flush();
                out.append(unit);
            }
        }
    }

    /// Ends the line.
    public void lineEnd() {
        breaks++;
        blank = false;
    }

    /// Begins or ends a block, which stands apart by so many line ends: 1 for a line of its own, 2 for a blank line
    /// between, 0 for none. Where blocks meet, the greater counts.
    public void edge(int lineEnds) {
        if (lineEnds > 0) {
            edge = tabs == 0 && beforeRow == 0 ? Math.max(edge, lineEnds) : beforeRow;
            blank = false;
        }
    }

    /// Begins a row.
    public void rowBegin() {
        edge(1);
        beforeRow = Math.max(edge, breaks);
    }

    /// Begins a further cell of a row.
    public void nextCell() {
        tabs++;
        edge = beforeRow;
        breaks = 0;
        blank = false;
    }

    /// Ends a row. What blocks stand in its cells parts it no further from the next.
    public void rowEnd() {
        edge = Math.max(1, beforeRow);
        beforeRow = 0;
        breaks = 0;
        tabs = 0;
        blank = false;
    }

    /// Puts `sign` and a blank before the next words, as lists number their items.
    public void mark(String sign) {
        marker = sign;
    }

    /// The text so far.
    public String text() {
        return out.toString();
    }

    private void flush() {
        if (!out.isEmpty()) {
            out.repeat('\n', Math.max(edge, breaks));
        }
        boolean begins = out.isEmpty() || "\n\t".indexOf(out.charAt(out.length() - 1)) >= 0;
        out.repeat('\t', tabs);
        if (blank && !begins && tabs == 0) {
            out.append(' ');
        }
        if (!marker.isEmpty()) {
            out.append(marker).append(' ');
            marker = "";
        }
        edge = 0;
        beforeRow = 0;
        breaks = 0;
        tabs = 0;
        blank = false;
    }
}
