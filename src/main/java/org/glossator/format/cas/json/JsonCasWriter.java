package org.glossator.format.cas.json;

import java.io.StringWriter;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.glossator.format.DocumentLosses;
import org.glossator.format.FormatException;
import org.glossator.format.LayeredDocument;
import org.glossator.format.cas.Cas;
import org.glossator.format.cas.CasExport;
import org.glossator.format.cas.CasFeature;
import org.glossator.format.cas.CasType;
import org.glossator.format.cas.CasValue;
import org.glossator.format.cas.CasView;
import org.glossator.format.cas.FeatureStructure;
import org.glossator.format.cas.TypeSystem;
import org.glossator.format.cas.Uima;
import org.glossator.format.json.JsonFile;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// Writes the CAS of each document into a file of its own, a line for each structure.
final class JsonCasWriter implements CasExport.Writer {

    private static final JsonFactory JSON = new JsonFactory();

    /// Makes a whole number one that UIMA takes for a broken one, and says the same.
    private static final String ZERO_EXPONENT = "e0";

    @Override
    public void write(Cas cas, LayeredDocument layered, Path file, DocumentLosses losses) throws FormatException {
        String before = "{\"%s\":%s,\n\"%s\":"
                .formatted(JsonCas.TYPES, object(json -> types(json, cas.types())), JsonCas.STRUCTURES);
        String after = ",\n\"%s\":%s}".formatted(JsonCas.VIEWS, object(json -> views(json, cas)));
        try (JsonFile written = JsonFile.listWithin(file, before, after)) {
            for (FeatureStructure structure : cas.structures().values()) {
                written.add(json -> structure(json, structure, cas.types()));
            }
            written.finish();
        }
    }

    private static String object(Consumer<JsonGenerator> fields) {
        StringWriter written = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), written)) {
            json.writeStartObject();
            fields.accept(json);
            json.writeEndObject();
        }
        return written.toString();
    }

    private static void types(JsonGenerator json, TypeSystem types) {
        for (CasType type : types.declared()) {
            json.writeObjectPropertyStart(type.name());
            json.writeStringProperty(JsonCas.NAME, type.name());
            json.writeStringProperty(JsonCas.PARENT, type.parent());
            if (!type.description().isEmpty()) {
                json.writeStringProperty(JsonCas.DESCRIPTION, type.description());
            }
            for (CasFeature feature : type.features()) {
                json.writeObjectPropertyStart(feature.name());
                json.writeStringProperty(JsonCas.NAME, feature.name());
                json.writeStringProperty(JsonCas.RANGE, feature.range());
                if (feature.range().equals(Uima.STRING_ARRAY)) {
                    json.writeStringProperty(JsonCas.ELEMENT_TYPE, Uima.STRING);
                }
                json.writeEndObject();
            }
            json.writeEndObject();
        }
    }

    private static void views(JsonGenerator json, Cas cas) {
        for (CasView view : cas.views()) {
            FeatureStructure sofa = cas.structures().get(view.sofa());
            json.writeObjectPropertyStart(
                    sofa == null ? Uima.INITIAL_VIEW : sofa.words(Uima.SOFA_ID).orElse(Uima.INITIAL_VIEW));
            json.writeNumberProperty(JsonCas.SOFA, view.sofa());
            json.writeArrayPropertyStart(JsonCas.MEMBERS);
            view.members().forEach(json::writeNumber);
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private static void structure(JsonGenerator json, FeatureStructure structure, TypeSystem types) {
        json.writeStartObject();
        json.writeNumberProperty(JsonCas.ID, structure.id());
        json.writeStringProperty(JsonCas.TYPE, structure.type());
        structure.features().forEach((name, value) -> {
            switch (value) {
                case CasValue.Words(var words) -> words(json, name, words, range(structure, name, types));
                case CasValue.Reference(var id) -> json.writeNumberProperty(JsonCas.REFERENCE + name, id);
                case CasValue.References(var ids) -> {
                    json.writeArrayPropertyStart(JsonCas.ELEMENTS);
                    ids.forEach(json::writeNumber);
                    json.writeEndArray();
                }
                case CasValue.Texts(var texts) -> {
                    json.writeArrayPropertyStart(JsonCas.ELEMENTS);
                    texts.forEach(json::writeString);
                    json.writeEndArray();
                }
            }
        });
        json.writeEndObject();
    }

    private static String range(FeatureStructure structure, String name, TypeSystem types) {
        return types.feature(structure.type(), name).map(CasFeature::range).orElse(Uima.STRING);
    }

    private static void words(JsonGenerator json, String name, String words, String range) {
        json.writeName(name);
        switch (range) {
            case Uima.BOOLEAN -> json.writeBoolean(words.equals("true"));
            case Uima.INTEGER -> json.writeNumber(words);
            case Uima.DOUBLE -> json.writeNumber(words.contains(".") ? words : words + ZERO_EXPONENT);
            default -> json.writeString(words);
        }
    }
}
