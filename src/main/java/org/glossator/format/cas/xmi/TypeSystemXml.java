package org.glossator.format.cas.xmi;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import org.glossator.format.FormatException;
import org.glossator.format.XmlFile;
import org.glossator.format.cas.CasFeature;
import org.glossator.format.cas.CasType;
import org.glossator.format.cas.TypeSystem;
import org.glossator.format.cas.Uima;

/// Reads and writes UIMA's [type system descriptions][spec].
///
/// [spec]: https://uima.apache.org/d/uimaj-current/references.html#ugr.ref.xml.component_descriptor.type_system
final class TypeSystemXml {

    private static final String ROOT = "typeSystemDescription";
    private static final String TYPE = "typeDescription";
    private static final String FEATURE = "featureDescription";

    private final List<CasType> types = new ArrayList<>();
    private final List<String> imports = new ArrayList<>();
    private final Deque<String> open = new ArrayDeque<>();
    private Told type = new Told();
    private Told feature = new Told();
    private List<CasFeature> features = new ArrayList<>();

    /// What is told of a type or feature while it is read.
    private static final class Told {
        private String name = "";
        private String description = "";
        private String of = Uima.TOP;
        private boolean shared;
    }

    /// What a description says.
    ///
    /// @param imports names or places of other descriptions that belong to it
    record Description(List<CasType> types, List<String> imports) {}

    private TypeSystemXml() {}

    /// What `file` describes; empty if it is some other XML.
    ///
    /// @throws FormatException if it cannot be read, or is no XML
    static Optional<Description> read(Path file) throws FormatException {
        try (XmlFile xml = XmlFile.open(file, Xmi.LARGEST)) {
            TypeSystemXml reading = new TypeSystemXml();
            StringBuilder words = new StringBuilder();
            for (int next = xml.next(); next != XMLStreamConstants.END_DOCUMENT; next = xml.next()) {
                switch (next) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        words.setLength(0);
                        if (reading.open.isEmpty()
                                && !xml.piece().getLocalName().equals(ROOT)) {
                            return Optional.empty();
                        }
                        reading.begin(xml);
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                        words.append(xml.piece().getText());
                    case XMLStreamConstants.END_ELEMENT ->
                        reading.end(words.toString().strip());
                    default -> {}
                }
            }
            return Optional.of(new Description(reading.types, reading.imports));
        }
    }

    private void begin(XmlFile xml) {
        String name = xml.piece().getLocalName();
        open.push(name);
        switch (name) {
            case TYPE -> {
                type = new Told();
                features = new ArrayList<>();
            }
            case FEATURE -> feature = new Told();
            case "import" -> {
                String place = xml.piece().getAttributeValue(null, "location");
                imports.add(place == null ? String.valueOf(xml.piece().getAttributeValue(null, "name")) : place);
            }
            default -> {}
        }
    }

    private void end(String words) {
        String ended = open.pop();
        String within = open.isEmpty() ? "" : open.peek();
        switch (ended) {
            case TYPE -> types.add(new CasType(type.name, type.of, features, type.description));
            case FEATURE -> features.add(new CasFeature(feature.name, feature.of, feature.shared, feature.description));
            default -> {
                if (within.equals(TYPE)) {
                    tell(type, ended, words);
                } else if (within.equals(FEATURE)) {
                    tell(feature, ended, words);
                }
            }
        }
    }

    private static void tell(Told told, String element, String words) {
        switch (element) {
            case "name" -> told.name = words;
            case "description" -> told.description = words;
            case "supertypeName", "rangeTypeName" -> told.of = words;
            case "multipleReferencesAllowed" -> told.shared = words.equals("true");
            default -> {}
        }
    }

    /// The description of `types`, without those that every CAS has.
    static String written(TypeSystem types) {
        XmlWords words = new XmlWords(false);
        StringBuilder xml = new StringBuilder("""
            <?xml version="1.0" encoding="UTF-8"?>
            <typeSystemDescription xmlns="http://uima.apache.org/resourceSpecifier">
            <types>
            """);
        for (CasType type : types.declared()) {
            xml.append("<typeDescription>");
            element(xml, words, "name", type.name());
            element(xml, words, "description", type.description());
            element(xml, words, "supertypeName", type.parent());
            if (!type.features().isEmpty()) {
                xml.append("\n<features>");
                type.features().forEach(feature -> feature(xml, words, feature));
                xml.append("\n</features>");
            }
            xml.append("</typeDescription>\n");
        }
        return xml.append("</types>\n</typeSystemDescription>\n").toString();
    }

    private static void feature(StringBuilder xml, XmlWords words, CasFeature feature) {
        xml.append("\n<featureDescription>");
        element(xml, words, "name", feature.name());
        element(xml, words, "description", feature.description());
        element(xml, words, "rangeTypeName", feature.range());
        if (feature.shared()) {
            element(xml, words, "multipleReferencesAllowed", "true");
        }
        xml.append("</featureDescription>");
    }

    private static void element(StringBuilder xml, XmlWords words, String name, String said) {
        xml.append('<').append(name).append('>');
        words.add(xml, said);
        xml.append("</").append(name).append('>');
    }
}
