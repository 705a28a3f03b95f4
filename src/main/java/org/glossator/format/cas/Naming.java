package org.glossator.format.cas;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What the types and features of one CAS are called as labels, relations and attributes.
final class Naming {

    private final Cas cas;
    private final Map<String, String> types = new HashMap<>();
    private final Map<String, String> features = new HashMap<>();
    private final Set<String> ambiguous = new HashSet<>();

    Naming(Cas cas) {
        this.cas = cas;
        Map<String, String> seen = new HashMap<>();
        for (FeatureStructure structure : cas.structures().values()) {
            if (structure.type().equals(OurTypes.NAME)) {
                String called = structure.told(OurTypes.CALLED).orElse("?");
                structure.told(OurTypes.OF_TYPE).ifPresent(type -> types.put(type, called));
                structure.told(OurTypes.OF_FEATURE).ifPresent(feature -> features.put(feature, called));
            }
            String other = seen.putIfAbsent(CasType.shortName(structure.type()), structure.type());
            if (other != null && !other.equals(structure.type())) {
                ambiguous.add(structure.type());
                ambiguous.add(other);
            }
        }
    }

    /// What a mark is labelled or a relation is called: what the feature says that is known to, else its type's name,
    /// with the namespace where another type has the same name in another.
    String label(FeatureStructure structure) {
        return KnownTypes.label(structure.type(), cas.types())
                .flatMap(structure::told)
                .orElseGet(() -> ofType(structure.type()));
    }

    private String ofType(String type) {
        String known = types.get(type);
        if (known != null) {
            return known;
        }
        boolean isFull = ambiguous.contains(type) && !type.startsWith(OurTypes.ALL);
        return isFull ? type : CasType.shortName(type);
    }

    /// What a relation is called. Relations have no attributes here; where a type of them has words in one feature
    /// alone, these are what it is called.
    String relation(FeatureStructure link) {
        return onlyWords(link).flatMap(link::told).orElseGet(() -> label(link));
    }

    /// The one feature of `link` that says words, where nothing better is known of its type.
    Optional<String> onlyWords(FeatureStructure link) {
        if (link.type().startsWith(OurTypes.ALL)
                || KnownTypes.label(link.type(), cas.types()).isPresent()) {
            return Optional.empty();
        }
        List<String> worded = new ArrayList<>();
        for (CasFeature feature : cas.types().features(link.type())) {
            if (cas.types().shape(feature) == Shape.TEXT) {
                worded.add(feature.name());
            }
        }
        return worded.size() == 1 ? Optional.of(worded.getFirst()) : Optional.empty();
    }

    /// What an attribute is called.
    String attribute(String feature) {
        return features.getOrDefault(feature, feature);
    }
}
