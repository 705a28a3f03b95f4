package org.glossator.format.gate;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import org.glossator.format.FormatException;
import org.glossator.format.XmlFile;
import org.glossator.schema.AttributeValue;

/// A feature of a document, an annotation or a relation.
///
/// @param kind the Java class that the value was of
/// @param itemKind that of the items, where the value is a list
record GateFeature(String name, String value, String kind, String itemKind) {

    /// Reads one, of which the start has been met, to its end.
    static GateFeature read(XmlFile xml) throws FormatException {
        GateFeature feature = new GateFeature("", "", "", "");
        while (true) {
            int next = xml.next();
            XMLStreamReader piece = xml.piece();
            if (next == XMLStreamConstants.START_ELEMENT && piece.getLocalName().equals("Name")) {
                feature = new GateFeature(words(xml), feature.value(), feature.kind(), feature.itemKind());
            } else if (next == XMLStreamConstants.START_ELEMENT
                    && piece.getLocalName().equals("Value")) {
                String kind = attribute(piece, "className");
                String itemKind = attribute(piece, "itemClassName");
                feature = new GateFeature(feature.name(), words(xml), kind, itemKind);
            } else if (next == XMLStreamConstants.END_ELEMENT
                    && piece.getLocalName().equals("Feature")) {
                return feature;
            }
        }
    }

    /// The words up to the end of the element that stands now.
    static String words(XmlFile xml) throws FormatException {
        StringBuilder words = new StringBuilder();
        for (int depth = 1; depth > 0; ) {
            switch (xml.next()) {
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    words.append(xml.piece().getText());
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                default -> {}
            }
        }
        return words.toString();
    }

    static String attribute(XMLStreamReader piece, String name) {
        String value = piece.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    /// Whether it says something that has room elsewhere: objects of GATE's own have none.
    boolean isPlain() {
        return !name.isBlank() && !kind.startsWith("gate.");
    }

    /// What it says, as an attribute.
    AttributeValue attribute() {
        String simple = kind.substring(kind.lastIndexOf('.') + 1);
        return switch (simple) {
            case "Boolean" -> new AttributeValue.Flag(Boolean.parseBoolean(value));
            case "Integer", "Long", "Short", "Byte", "Double", "Float", "BigDecimal", "BigInteger" ->
                AttributeValue.Numeric.parse(value.strip())
                        .<AttributeValue>map(number -> number)
                        .orElse(new AttributeValue.Text(value));
            default ->
                itemKind.endsWith("String") && simple.toLowerCase(Locale.ROOT).matches(".*(list|set|collection|vector)")
                        ? new AttributeValue.Choices(items())
                        : new AttributeValue.Text(value);
        };
    }

    private List<String> items() {
        return value.isEmpty() ? List.of() : Arrays.asList(value.split(";", -1));
    }
}
