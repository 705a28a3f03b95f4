package org.glossator.format.cas;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The types of a CAS: those that every one has, and those that are declared with it.
public final class TypeSystem {

    /// No type is narrowed more often; one that seems to be goes in a circle.
    private static final int DEEPEST = 200;

    /// The types that every CAS has.
    public static final TypeSystem BUILT_IN = of(List.of());

    private final List<CasType> declared;
    private final Map<String, CasType> types = new LinkedHashMap<>();
    private final Map<String, Set<String>> lines = new HashMap<>();
    private final Map<String, Map<String, CasFeature>> features = new HashMap<>();

    private TypeSystem(Collection<CasType> declared) {
        this.declared = List.copyOf(declared);
        Uima.builtIn().forEach(type -> types.put(type.name(), type));
        for (CasType type : declared) {
            types.merge(type.name(), type, TypeSystem::merged);
        }
        for (String name : types.keySet()) {
            List<String> line = line(name);
            lines.put(name, Set.copyOf(line));
            Map<String, CasFeature> all = new LinkedHashMap<>();
            for (String each : line.reversed()) {
                CasType type = types.get(each);
                if (type != null) {
                    type.features().forEach(feature -> all.put(feature.name(), feature));
                }
            }
            features.put(name, all);
        }
    }

    /// The types that are built in and those of `declared`; what is declared twice has the features of both.
    public static TypeSystem of(Collection<CasType> declared) {
        return new TypeSystem(declared);
    }

    private static CasType merged(CasType one, CasType other) {
        List<CasFeature> features = new ArrayList<>(one.features());
        for (CasFeature feature : other.features()) {
            if (features.stream().noneMatch(each -> each.name().equals(feature.name()))) {
                features.add(feature);
            }
        }
        return new CasType(one.name(), one.parent(), features, one.description());
    }

    /// What is declared beside the types that every CAS has.
    public List<CasType> declared() {
        return declared;
    }

    /// Whether only the types are known that every CAS has.
    public boolean isBare() {
        return declared.isEmpty();
    }

    /// Whether the type called `name` is known.
    public boolean knows(String name) {
        return types.containsKey(name);
    }

    /// Whether `name` is the type called `ancestor`, or narrows it.
    public boolean isA(String name, String ancestor) {
        return name.equals(ancestor)
                || ancestor.equals(Uima.TOP)
                || lines.getOrDefault(name, Set.of()).contains(ancestor);
    }

    /// The feature that structures of the type called `type` have under `name`.
    public Optional<CasFeature> feature(String type, String name) {
        return Optional.ofNullable(features.getOrDefault(type, Map.of()).get(name));
    }

    /// All features of structures of the type called `type`, the type's own last.
    public Collection<CasFeature> features(String type) {
        return features.getOrDefault(type, Map.of()).values();
    }

    /// What the values of `feature` are.
    public Shape shape(CasFeature feature) {
        return isA(feature.range(), Uima.STRING) ? Shape.TEXT : Shape.of(feature.range());
    }

    /// The type called `name` and those that it narrows, each after the other.
    private List<String> line(String name) {
        List<String> line = new ArrayList<>();
        CasType type = types.get(name);
        line.add(name);
        while (type != null && line.size() < DEEPEST && !line.contains(type.parent())) {
            line.add(type.parent());
            type = types.get(type.parent());
        }
        return line;
    }
}
