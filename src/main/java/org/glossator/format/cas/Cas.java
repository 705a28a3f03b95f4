package org.glossator.format.cas;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.glossator.format.FormatException;
import org.glossator.text.OffsetUnit;
import org.jspecify.annotations.Nullable;

/// A Common Analysis Structure: texts, and a graph of what is said of them.
///
/// @param structures by id, in the order of the file
/// @param views in the order of the file
/// @param unit what offsets count
public record Cas(TypeSystem types, Map<Integer, FeatureStructure> structures, List<CasView> views, OffsetUnit unit) {

    public Cas {
        structures = Collections.unmodifiableMap(new LinkedHashMap<>(structures));
        views = List.copyOf(views);
    }

    /// A CAS; one that names no views has one for each text, in which all stands that belongs to it.
    public static Cas of(
            TypeSystem types, Map<Integer, FeatureStructure> structures, List<CasView> views, OffsetUnit unit) {
        List<CasView> all = new ArrayList<>(views);
        if (views.isEmpty()) {
            for (FeatureStructure sofa : structures.values()) {
                if (sofa.type().equals(Uima.SOFA)) {
                    List<Integer> members = structures.values().stream()
                            .filter(each -> each.reference(Uima.OF_SOFA)
                                    .filter(id -> id == sofa.id())
                                    .isPresent())
                            .map(FeatureStructure::id)
                            .toList();
                    all.add(new CasView(sofa.id(), members));
                }
            }
        }
        return new Cas(types, structures, all, unit);
    }

    /// Whether `structure` stands on words.
    public boolean isAnnotation(FeatureStructure structure) {
        return types.knows(structure.type())
                ? types.isA(structure.type(), Uima.ANNOTATION)
                : structure.features().containsKey(Uima.BEGIN)
                        && structure.features().containsKey(Uima.END);
    }

    /// The structure of this id.
    ///
    /// @param from what refers to it
    /// @throws FormatException if there is none
    public FeatureStructure find(int id, FeatureStructure from, String feature) throws FormatException {
        FeatureStructure found = structures.get(id);
        if (found == null) {
            throw from.place().refused("cas.no-structure", feature, id);
        }
        return found;
    }

    /// The structures to which `feature` of `from` leads, be it directly, by an array or by a chain.
    ///
    /// @throws FormatException if one is not there, or a chain goes in a circle
    public List<FeatureStructure> references(FeatureStructure from, String feature) throws FormatException {
        List<FeatureStructure> found = new ArrayList<>();
        for (int id : ids(from.features().get(feature))) {
            FeatureStructure next = find(id, from, feature);
            if (Uima.isContainer(next.type())) {
                found.addAll(contained(next));
            } else {
                found.add(next);
            }
        }
        return found;
    }

    /// The words that `feature` of `from` lists, directly, in an array or a chain; empty if it lists none. Numbers of
    /// an
    /// array are one text.
    ///
    /// @throws FormatException if an array is not there, or a chain goes in a circle
    public Optional<List<String>> texts(FeatureStructure from, String feature) throws FormatException {
        return switch (from.features().get(feature)) {
            case CasValue.Texts(var texts) -> Optional.of(texts);
            case CasValue.Reference(var id)
            when id != CasValue.NOTHING -> {
                FeatureStructure next = find(id, from, feature);
                yield next.features().containsKey(Uima.HEAD) ? Optional.of(chained(next)) : elements(next);
            }
            case null, default -> Optional.empty();
        };
    }

    private static Optional<List<String>> elements(FeatureStructure array) {
        return Optional.of(
                switch (array.features().get(Uima.ELEMENTS)) {
                    case CasValue.Texts(var texts) -> texts;
                    case CasValue.Words(var words) -> List.of(words);
                    case null, default -> List.of();
                });
    }

    private List<String> chained(FeatureStructure first) throws FormatException {
        List<String> texts = new ArrayList<>();
        for (FeatureStructure link : chain(first)) {
            link.words(Uima.HEAD).ifPresent(texts::add);
        }
        return texts;
    }

    private List<FeatureStructure> contained(FeatureStructure container) throws FormatException {
        List<FeatureStructure> found = new ArrayList<>();
        for (int id : ids(container.features().get(Uima.ELEMENTS))) {
            found.add(find(id, container, Uima.ELEMENTS));
        }
        for (FeatureStructure link : chain(container)) {
            for (int id : ids(link.features().get(Uima.HEAD))) {
                found.add(find(id, link, Uima.HEAD));
            }
        }
        return found;
    }

    private List<FeatureStructure> chain(FeatureStructure first) throws FormatException {
        List<FeatureStructure> links = new ArrayList<>(List.of(first));
        Set<Integer> seen = new HashSet<>(Set.of(first.id()));
        Optional<Integer> next = first.reference(Uima.TAIL);
        while (next.isPresent()) {
            FeatureStructure link = find(next.get(), links.getLast(), Uima.TAIL);
            if (!seen.add(link.id())) {
                throw link.place().refused("cas.circle");
            }
            links.add(link);
            next = link.reference(Uima.TAIL);
        }
        return links;
    }

    private static List<Integer> ids(@Nullable CasValue value) {
        return switch (value) {
            case CasValue.Reference(var id) when id != CasValue.NOTHING -> List.of(id);
            case CasValue.References(var ids) ->
                ids.stream().filter(id -> id != CasValue.NOTHING).toList();
            case null, default -> List.of();
        };
    }
}
