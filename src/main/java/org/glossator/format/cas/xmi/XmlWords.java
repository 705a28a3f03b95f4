package org.glossator.format.cas.xmi;

/// Words as they stand in XML. A character that the version of XML has no room for becomes one U+FFFD for each UTF-16
/// unit and is counted.
final class XmlWords {

    private static final char REPLACEMENT = '\uFFFD';

    private final boolean isLater;
    private int replaced;

    /// @param isLater whether it is XML 1.1
    XmlWords(boolean isLater) {
        this.isLater = isLater;
    }

    /// Whether a version of XML has room for `unit` of a well-formed text.
    static boolean hasRoom(char unit, boolean isLater) {
        return unit < 0xFFFE && (unit >= ' ' || unit == '\t' || unit == '\n' || unit == '\r' || (isLater && unit > 0));
    }

    /// How many characters were replaced so far.
    int replaced() {
        return replaced;
    }

    /// Adds `words` to what stands between quotes or elements.
    void add(StringBuilder xml, String words) {
        for (int i = 0; i < words.length(); i++) {
            char unit = words.charAt(i);
            if (!hasRoom(unit, isLater)) {
                replaced++;
                xml.append(REPLACEMENT);
            } else if (unit < ' ' || isChangedOnReading(unit)) {
                xml.append("&#").append((int) unit).append(';');
            } else {
                add(xml, unit);
            }
        }
    }

    /// XML 1.1 takes some for line ends and wants others never to stand there as they are.
    private boolean isChangedOnReading(char unit) {
        return isLater && ((unit >= 0x7F && unit <= 0x9F) || unit == 0x2028);
    }

    private static void add(StringBuilder xml, char unit) {
        switch (unit) {
            case '&' -> xml.append("&amp;");
            case '<' -> xml.append("&lt;");
            case '>' -> xml.append("&gt;");
            case '"' -> xml.append("&quot;");
            default -> xml.append(unit);
        }
    }
}
