package org.glossator.schema.labelstudio;

import java.io.StringReader;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.glossator.message.Message;
import org.glossator.schema.Gathering;
import org.glossator.schema.Place;
import org.glossator.schema.SchemaException;
import org.glossator.schema.SchemaReading;

/// The labelling configuration of a [Label Studio](https://labelstud.io/tags/) project: XML in which controls for marks
/// and for whole tasks stand among what arranges the screen.
///
/// `Label` gives labels, `Relation` relation types; `Choices`, `Taxonomy`, `TextArea`, `Rating`, `Number` and
/// `DateTime` give attributes where they are `perRegion`, else document labels. What arranges the screen is passed
/// over; any other control is remarked on. A document type or an entity of one's own is refused: nobody needs one
/// here, and they can be made to fill the memory.
public final class LabelStudioConfig {

    /// What only arranges the screen or shows the task.
    private static final Set<String> LAYOUT = Set.of(
            "View",
            "Header",
            "Style",
            "Text",
            "HyperText",
            "Paragraphs",
            "Collapse",
            "Panel",
            "Filter",
            "Shortcut",
            "Markdown",
            "Relations");

    private static final Set<String> TEXT_LABELS = Set.of("Labels", "HyperTextLabels", "ParagraphLabels");

    private LabelStudioConfig() {}

    /// The schema of this configuration.
    ///
    /// @param name what it is to be called
    /// @param file where it comes from, as people know it
    /// @throws SchemaException if it is no well-formed XML; the sentence names file, line and column
    public static SchemaReading read(String xml, String name, String file) throws SchemaException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        Controls controls = new Controls(new Gathering(name, file));
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(xml));
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                        throw place(file, reader).refused(Message.of("schema.xml-entities"));
                    case XMLStreamConstants.START_ELEMENT -> begin(controls, reader);
                    case XMLStreamConstants.END_ELEMENT -> controls.end(reader.getLocalName());
                    default -> {}
                }
            }
        } catch (XMLStreamException broken) {
            var at = broken.getLocation();
            throw new Place(file, Math.max(1, at.getLineNumber()), Math.max(1, at.getColumnNumber()))
                    .refused(Message.of("schema.not-xml"));
        }
        return controls.reading();
    }

    private static void begin(Controls controls, XMLStreamReader reader) {
        int line = reader.getLocation().getLineNumber();
        Element element = new Element(reader.getLocalName(), attributes(reader), line);
        switch (element.name()) {
            case "Label" -> controls.label(element);
            case "Relation" -> controls.relation(element);
            case "Choice" -> controls.choice(element);
            case "Choices", "Taxonomy", "TextArea", "Rating", "Number", "DateTime" -> controls.begin(element);
            case String labels when TEXT_LABELS.contains(labels) -> controls.beginLabels(element);
            case String layout when LAYOUT.contains(layout) -> {}
            case String _ -> controls.unknown(element);
        }
    }

    /// By name whatever the case, as Label Studio reads them.
    private static Map<String, String> attributes(XMLStreamReader reader) {
        Map<String, String> attributes = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        return attributes;
    }

    private static Place place(String file, XMLStreamReader reader) {
        var at = reader.getLocation();
        return new Place(file, Math.max(1, at.getLineNumber()), Math.max(1, at.getColumnNumber()));
    }
}
