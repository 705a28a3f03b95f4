package org.glossator.format.cas.tsv;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.glossator.format.FormatException;
import org.glossator.format.Place;
import org.glossator.format.cas.CasFeature;
import org.glossator.format.cas.CasType;
import org.glossator.format.cas.TypeSystem;
import org.glossator.format.cas.Uima;

/// The columns that a file declares, and the types that they make.
final class Header {

    static final String SOURCE = "Governor";
    static final String TARGET = "Dependent";
    static final String NEXT = "next";
    static final String ROLE = "role";
    static final String ROLE_TARGET = "target";

    private final List<Column> columns = new ArrayList<>();
    private final Map<String, CasType> types = new LinkedHashMap<>();

    /// All columns but those of the word, in order.
    List<Column> columns() {
        return columns;
    }

    TypeSystem types() {
        return TypeSystem.of(types.values());
    }

    /// Takes a line; false if it declares no layer.
    ///
    /// @throws FormatException if it declares one wrongly
    boolean take(String line, Place place) throws FormatException {
        if (line.startsWith(WebAnnoTsv.SPANS)) {
            spans(fields(line, WebAnnoTsv.SPANS), place);
        } else if (line.startsWith(WebAnnoTsv.RELATIONS)) {
            relations(fields(line, WebAnnoTsv.RELATIONS), place);
        } else if (line.startsWith(WebAnnoTsv.CHAINS)) {
            chain(fields(line, WebAnnoTsv.CHAINS));
        } else {
            return false;
        }
        return true;
    }

    /// The type and the features; empty ones are placeholders of layers that have none.
    private static List<String> fields(String line, String first) {
        List<String> fields =
                new ArrayList<>(List.of(line.substring(first.length()).split("\\|", -1)));
        fields.removeIf(String::isBlank);
        return fields;
    }

    private static FormatException wrong(String what, Place place) {
        return place.refused("cas.tsv-header", what);
    }

    private void add(String layer, List<CasFeature> features) {
        types.put(layer, CasType.of(layer, Uima.ANNOTATION, features.toArray(CasFeature[]::new)));
    }

    private void spans(List<String> fields, Place place) throws FormatException {
        if (fields.isEmpty()) {
            throw wrong(WebAnnoTsv.SPANS, place);
        }
        String layer = fields.getFirst();
        List<CasFeature> features = new ArrayList<>();
        for (int i = 1; i < fields.size(); i++) {
            String field = fields.get(i);
            if (field.startsWith(WebAnnoTsv.ROLE)) {
                int colon = field.indexOf(':');
                int line = field.indexOf('_', colon);
                if (colon < 0 || line < 0 || i + 1 == fields.size()) {
                    throw wrong(field, place);
                }
                String feature = field.substring(colon + 1, line);
                String link = field.substring(line + 1);
                features.add(CasFeature.shared(feature, Uima.FS_ARRAY));
                types.put(
                        link,
                        CasType.of(
                                link,
                                Uima.TOP,
                                CasFeature.of(ROLE, Uima.STRING),
                                CasFeature.of(ROLE_TARGET, Uima.ANNOTATION)));
                columns.add(new Column(layer, Column.Kind.ROLES, feature + "_" + link));
                columns.add(new Column(layer, Column.Kind.TARGETS, fields.get(++i)));
            } else {
                features.add(CasFeature.of(field, Uima.STRING));
                columns.add(new Column(layer, Column.Kind.WORDS, field));
            }
        }
        if (fields.size() == 1) {
            columns.add(new Column(layer, Column.Kind.PLACEHOLDER, ""));
        }
        add(layer, features);
    }

    private void relations(List<String> fields, Place place) throws FormatException {
        if (fields.size() < 2 || !fields.getLast().startsWith(WebAnnoTsv.BASE)) {
            throw wrong(WebAnnoTsv.RELATIONS, place);
        }
        String layer = fields.getFirst();
        String base = fields.getLast().substring(WebAnnoTsv.BASE.length());
        List<CasFeature> features = new ArrayList<>();
        for (String field : fields.subList(1, fields.size() - 1)) {
            features.add(CasFeature.of(field, Uima.STRING));
            columns.add(new Column(layer, Column.Kind.WORDS, field));
        }
        columns.add(new Column(layer, Column.Kind.SOURCE, base));
        features.add(CasFeature.of(SOURCE, Uima.ANNOTATION));
        features.add(CasFeature.of(TARGET, Uima.ANNOTATION));
        add(layer, features);
        if (!types.containsKey(base)) {
            add(base, List.of());
        }
    }

    private void chain(List<String> fields) {
        String layer = fields.getFirst();
        for (String field : fields.subList(1, fields.size())) {
            Column.Kind kind =
                    field.equals(WebAnnoTsv.CHAIN_RELATION) ? Column.Kind.CHAIN_RELATION : Column.Kind.CHAIN_TYPE;
            columns.add(new Column(layer, kind, field));
        }
        add(
                layer,
                List.of(
                        CasFeature.of(WebAnnoTsv.CHAIN_TYPE, Uima.STRING),
                        CasFeature.of(WebAnnoTsv.CHAIN_RELATION, Uima.STRING),
                        CasFeature.of(NEXT, layer)));
    }
}
