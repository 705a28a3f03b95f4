package org.glossator.format.cas.xmi;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import org.glossator.format.FormatException;
import org.glossator.format.Place;
import org.glossator.format.XmlFile;
import org.glossator.format.cas.Cas;
import org.glossator.format.cas.CasFeature;
import org.glossator.format.cas.CasValue;
import org.glossator.format.cas.CasView;
import org.glossator.format.cas.FeatureStructure;
import org.glossator.format.cas.Shape;
import org.glossator.format.cas.TypeSystem;
import org.glossator.format.cas.Uima;
import org.glossator.text.OffsetUnit;
import org.jspecify.annotations.Nullable;

/// Reads one CAS. What an attribute says only the type system tells: the same `5` may be words, a number, a structure
/// or a list of one.
final class XmiReader {

    private static final String NULL = "uima.cas.NULL";
    private static final String VIEW = "uima.cas.View";

    private final XmlFile xml;
    private final TypeSystem types;
    private final Map<Integer, FeatureStructure> structures = new LinkedHashMap<>();
    private final List<CasView> views = new ArrayList<>();

    private XmiReader(XmlFile xml, TypeSystem types) {
        this.xml = xml;
        this.types = types;
    }

    /// The CAS that `file` holds.
    ///
    /// @throws FormatException if it cannot be read, or is no XMI
    static Cas read(Path file, TypeSystem types) throws FormatException {
        try (XmlFile xml = XmlFile.open(file, Xmi.LARGEST)) {
            return new XmiReader(xml, types).cas();
        }
    }

    private Cas cas() throws FormatException {
        int next = xml.next();
        while (next != XMLStreamConstants.START_ELEMENT) {
            next = xml.next();
        }
        if (!Xmi.NAMESPACE.equals(xml.piece().getNamespaceURI())) {
            throw xml.place().refused("cas.no-xmi");
        }
        for (next = xml.next(); next != XMLStreamConstants.END_DOCUMENT; next = xml.next()) {
            if (next == XMLStreamConstants.START_ELEMENT) {
                element();
            }
        }
        return Cas.of(types, structures, views, OffsetUnit.UTF_16);
    }

    private void element() throws FormatException {
        Place place = xml.place();
        XMLStreamReader piece = xml.piece();
        String type = type(piece);
        int id = 0;
        Map<String, CasValue> features = new LinkedHashMap<>();
        for (int i = 0; i < piece.getAttributeCount(); i++) {
            String name = piece.getAttributeLocalName(i);
            String said = piece.getAttributeValue(i);
            if (Xmi.NAMESPACE.equals(piece.getAttributeNamespace(i))) {
                id = name.equals("id") ? id(said, place) : id;
            } else {
                features.put(name, type.equals(VIEW) ? view(name, said, place) : value(type, name, said, place));
            }
        }
        within(features);
        if (type.equals(VIEW)) {
            views.add(view(features));
        } else if (!type.equals(NULL)) {
            add(new FeatureStructure(id, type, features, place));
        }
    }

    private void add(FeatureStructure structure) throws FormatException {
        if (structure.id() <= 0) {
            throw structure.place().refused("cas.no-id", structure.type());
        }
        if (structures.putIfAbsent(structure.id(), structure) != null) {
            throw structure.place().refused("cas.id-twice", structure.id());
        }
    }

    private static String type(XMLStreamReader piece) {
        @Nullable String namespace = piece.getNamespaceURI();
        if (namespace == null || !namespace.startsWith(Xmi.BEFORE_PACKAGE) || !namespace.endsWith(Xmi.AFTER_PACKAGE)) {
            return piece.getLocalName();
        }
        int end = namespace.length() - Xmi.AFTER_PACKAGE.length();
        String dotted = namespace.substring(Xmi.BEFORE_PACKAGE.length(), end).replace('/', '.');
        return dotted.equals(Xmi.NO_PACKAGE) ? piece.getLocalName() : dotted + "." + piece.getLocalName();
    }

    /// The elements in an element: one for each text of a feature.
    private void within(Map<String, CasValue> features) throws FormatException {
        Map<String, List<String>> texts = new LinkedHashMap<>();
        StringBuilder words = new StringBuilder();
        int depth = 1;
        while (depth > 0) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    words.setLength(0);
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    words.append(xml.piece().getText());
                case XMLStreamConstants.END_ELEMENT -> {
                    if (--depth == 1) {
                        texts.computeIfAbsent(xml.piece().getLocalName(), _ -> new ArrayList<>())
                                .add(words.toString());
                    }
                }
                default -> {}
            }
        }
        texts.forEach((name, several) -> features.put(name, new CasValue.Texts(several)));
    }

    private CasValue value(String type, String name, String said, Place place) throws FormatException {
        CasFeature feature = types.feature(type, name)
                .orElse(name.equals(Uima.OF_SOFA) ? CasFeature.of(name, Uima.SOFA) : CasFeature.of(name, Uima.STRING));
        Shape shape = types.shape(feature);
        return switch (shape) {
            case TEXT, NUMBER, FLAG -> new CasValue.Words(said);
            case REFERENCE -> new CasValue.Reference(id(said, place));
            case REFERENCES -> {
                CasValue.References several = ids(said, place);
                boolean isOne = feature.shared() && several.ids().size() == 1;
                yield isOne ? new CasValue.Reference(several.ids().getFirst()) : several;
            }
            case TEXTS -> said.isBlank() ? new CasValue.Texts(List.of()) : new CasValue.Reference(id(said, place));
            case NUMBERS -> feature.shared() ? new CasValue.Reference(id(said, place)) : new CasValue.Words(said);
        };
    }

    private static CasValue view(String name, String said, Place place) throws FormatException {
        return name.equals(Uima.OF_SOFA) ? new CasValue.Reference(id(said, place)) : ids(said, place);
    }

    private static CasView view(Map<String, CasValue> features) {
        int sofa = features.get(Uima.OF_SOFA) instanceof CasValue.Reference(var id) ? id : CasValue.NOTHING;
        List<Integer> members =
                features.get(Xmi.ELEMENTS_OF_VIEW) instanceof CasValue.References(var ids) ? ids : List.of();
        return new CasView(sofa, members);
    }

    private static CasValue.References ids(String said, Place place) throws FormatException {
        List<Integer> ids = new ArrayList<>();
        for (String each : Arrays.asList(said.strip().split("\\s+"))) {
            if (!each.isEmpty()) {
                ids.add(id(each, place));
            }
        }
        return new CasValue.References(ids);
    }

    private static int id(String said, Place place) throws FormatException {
        try {
            return Integer.parseInt(said.strip());
        } catch (NumberFormatException _) {
            throw place.refused("cas.id", said);
        }
    }
}
