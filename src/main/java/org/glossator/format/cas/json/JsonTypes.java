package org.glossator.format.cas.json;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.glossator.format.FormatException;
import org.glossator.format.cas.CasFeature;
import org.glossator.format.cas.CasType;
import org.glossator.format.cas.CasValue;
import org.glossator.format.cas.FeatureStructure;
import org.glossator.format.cas.TypeSystem;
import org.glossator.format.cas.Uima;
import org.glossator.format.json.Fields;

/// The types that a CAS declares. One may be written down without them: then what stands between two offsets is an
/// annotation, and a feature leads to others if it does so anywhere.
record JsonTypes(Fields file) {

    /// The declared types, and those of `structures` that are not.
    TypeSystem with(Collection<FeatureStructure> structures) throws FormatException {
        TypeSystem declared = TypeSystem.of(declared());
        Map<String, CasType> undeclared = new LinkedHashMap<>();
        for (FeatureStructure structure : structures) {
            if (!declared.knows(structure.type()) && !undeclared.containsKey(structure.type())) {
                undeclared.put(structure.type(), seen(structure.type(), structures));
            }
        }
        List<CasType> all = new ArrayList<>(declared.declared());
        all.addAll(undeclared.values());
        return undeclared.isEmpty() ? declared : TypeSystem.of(all);
    }

    private List<CasType> declared() throws FormatException {
        List<CasType> types = new ArrayList<>();
        Optional<Fields> told = file.object(JsonCas.TYPES);
        if (told.isPresent()) {
            for (String name : told.get().names()) {
                Fields type =
                        told.get().object(name).orElseThrow(() -> told.get().missing(name));
                types.add(new CasType(
                        type.text(JsonCas.NAME).orElse(name),
                        type.text(JsonCas.PARENT).orElse(Uima.TOP),
                        features(type),
                        type.text(JsonCas.DESCRIPTION).orElse("")));
            }
        }
        return types;
    }

    private static List<CasFeature> features(Fields type) throws FormatException {
        List<CasFeature> features = new ArrayList<>();
        for (String name : type.names()) {
            if (!name.startsWith(JsonCas.KEYWORD)) {
                Fields feature = type.object(name).orElseThrow(() -> type.missing(name));
                features.add(CasFeature.shared(
                        feature.text(JsonCas.NAME).orElse(name),
                        feature.text(JsonCas.RANGE).orElse(Uima.STRING)));
            }
        }
        return features;
    }

    /// A type as its structures show it.
    private static CasType seen(String name, Collection<FeatureStructure> structures) {
        Map<Integer, String> types = new LinkedHashMap<>();
        structures.forEach(structure -> types.put(structure.id(), structure.type()));
        Map<String, CasFeature> features = new LinkedHashMap<>();
        boolean isAnnotation = false;
        for (FeatureStructure structure : structures) {
            if (structure.type().equals(name)) {
                isAnnotation |= structure.features().containsKey(Uima.BEGIN);
                structure.features().forEach((feature, value) -> {
                    String range = value instanceof CasValue.Reference(var id)
                            ? types.getOrDefault(id, Uima.TOP)
                            : Uima.STRING;
                    features.putIfAbsent(feature, CasFeature.shared(feature, range));
                });
            }
        }
        List.of(Uima.OF_SOFA, Uima.BEGIN, Uima.END).forEach(features::remove);
        return new CasType(name, isAnnotation ? Uima.ANNOTATION : Uima.TOP, List.copyOf(features.values()), "");
    }
}
