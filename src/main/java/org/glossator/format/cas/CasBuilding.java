package org.glossator.format.cas;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationId;
import org.glossator.annotation.Relation;
import org.glossator.format.LayerMarkup;
import org.glossator.format.LayeredDocument;
import org.glossator.format.Place;
import org.glossator.schema.AttributeValue;
import org.glossator.text.OffsetUnit;
import org.glossator.text.Span;

/// Makes the CAS of one document: a view for each layer, the first under the name that every CAS has.
public final class CasBuilding {

    private final LayeredDocument layered;
    private final Vocabulary words;
    private final Place place;
    private final Map<Integer, FeatureStructure> structures = new LinkedHashMap<>();
    private final List<CasView> views = new ArrayList<>();
    private final Map<String, CasValue> names = new LinkedHashMap<>();
    private int last;

    private CasBuilding(LayeredDocument layered, Vocabulary words, Place place) {
        this.layered = layered;
        this.words = words;
        this.place = place;
    }

    /// The CAS of `layered`, its types named by `words`.
    ///
    /// @param place where it is to be written
    public static Cas of(LayeredDocument layered, Vocabulary words, Place place) {
        return new CasBuilding(layered, words, place).cas();
    }

    private Cas cas() {
        List<LayerMarkup> layers = layered.layers();
        List<List<Integer>> members = new ArrayList<>();
        List<Integer> sofas = new ArrayList<>();
        Set<String> taken = new HashSet<>(Set.of(Uima.INITIAL_VIEW));
        for (int number = 0; number < Math.max(1, layers.size()); number++) {
            String name = number == 0 ? Uima.INITIAL_VIEW : layers.get(number).name();
            String free = name;
            for (int i = 2; number > 0 && !taken.add(free); i++) {
                free = name + " " + i;
            }
            int sofa = sofa(number + 1, free);
            sofas.add(sofa);
            List<Integer> found = new ArrayList<>();
            members.add(found);
            if (number == 0) {
                document(sofa, found);
            }
            if (number < layers.size()) {
                layer(layers.get(number), sofa, found);
            }
        }
        names.forEach((name, called) -> members.getFirst().add(name(name, called)));
        for (int i = 0; i < sofas.size(); i++) {
            views.add(new CasView(sofas.get(i), members.get(i)));
        }
        return new Cas(words.types(), structures, views, OffsetUnit.UTF_16);
    }

    private int add(String type, Map<String, CasValue> features) {
        last++;
        structures.put(last, new FeatureStructure(last, type, features, place));
        return last;
    }

    private static CasValue words(String words) {
        return new CasValue.Words(words);
    }

    private int sofa(int number, String name) {
        Map<String, CasValue> sofa = new LinkedHashMap<>();
        sofa.put("sofaNum", words(Integer.toString(number)));
        sofa.put(Uima.SOFA_ID, words(name));
        sofa.put("mimeType", words("text/plain"));
        sofa.put(Uima.SOFA_STRING, words(layered.document().text()));
        return add(Uima.SOFA, sofa);
    }

    private static Map<String, CasValue> over(int sofa, Span span) {
        Map<String, CasValue> features = new LinkedHashMap<>();
        features.put(Uima.OF_SOFA, new CasValue.Reference(sofa));
        features.put(Uima.BEGIN, words(Integer.toString(span.start())));
        features.put(Uima.END, words(Integer.toString(span.end())));
        return features;
    }

    private void document(int sofa, List<Integer> members) {
        Map<String, CasValue> document =
                over(sofa, new Span(0, layered.document().text().length()));
        document.put("language", words("x-unspecified"));
        document.put(KnownTypes.TITLE, words(layered.document().name()));
        members.add(add(KnownTypes.DOCUMENT_METADATA, document));
        layered.document().head().metadata().forEach((name, value) -> {
            Map<String, CasValue> told = new LinkedHashMap<>();
            told.put(OurTypes.CALLED, words(name));
            told.put(OurTypes.VALUE, words(value));
            members.add(add(OurTypes.METADATA, told));
        });
    }

    private int name(String of, CasValue called) {
        Map<String, CasValue> name = new LinkedHashMap<>();
        name.put(of.contains(".") ? OurTypes.OF_TYPE : OurTypes.OF_FEATURE, words(of));
        name.put(OurTypes.CALLED, called);
        return add(OurTypes.NAME, name);
    }

    private void layer(LayerMarkup layer, int sofa, List<Integer> members) {
        Map<String, CasValue> told = new LinkedHashMap<>();
        told.put(OurTypes.CALLED, words(layer.name()));
        told.put(OurTypes.KIND, words(layer.kind().name()));
        members.add(add(OurTypes.LAYER, told));
        Map<AnnotationId, Integer> ids = new HashMap<>();
        for (Annotation annotation : layer.markup().annotations().inOrder()) {
            int id = mention(annotation, sofa);
            ids.put(annotation.id(), id);
            members.add(id);
        }
        for (Relation relation : layer.markup().relations().inOrder()) {
            Annotation target =
                    layer.markup().annotations().find(relation.target()).orElseThrow();
            String type = words.type(relation);
            remember(type, relation.type().value());
            Map<String, CasValue> link = over(sofa, target.outer());
            link.put(OurTypes.SOURCE, new CasValue.Reference(ids.getOrDefault(relation.source(), CasValue.NOTHING)));
            link.put(OurTypes.TARGET, new CasValue.Reference(ids.getOrDefault(relation.target(), CasValue.NOTHING)));
            members.add(add(type, link));
        }
    }

    /// Keeps what a type or feature stands for, unless its name says it.
    private void remember(String name, String called) {
        if (!CasType.shortName(name).equals(called)) {
            names.put(name, words(called));
        }
    }

    private int mention(Annotation annotation, int sofa) {
        String type = words.type(annotation);
        remember(type, annotation.label().value());
        Map<String, CasValue> mention = over(sofa, annotation.outer());
        if (!annotation.note().isEmpty()) {
            mention.put(OurTypes.NOTE, words(annotation.note()));
        }
        if (annotation.isDiscontinuous()) {
            List<Integer> fragments = new ArrayList<>();
            for (Span span : annotation.spans()) {
                fragments.add(add(OurTypes.FRAGMENT, over(sofa, span)));
            }
            mention.put(OurTypes.FRAGMENTS, array(Uima.FS_ARRAY, new CasValue.References(fragments)));
        }
        annotation.attributes().forEach((name, value) -> {
            String feature = words.feature(annotation.label(), name, value);
            remember(feature, name.value());
            mention.put(feature, value(value));
        });
        return add(type, mention);
    }

    private CasValue value(AttributeValue value) {
        return value instanceof AttributeValue.Choices(var chosen)
                ? array(Uima.STRING_ARRAY, new CasValue.Texts(chosen))
                : words(value.toString());
    }

    private CasValue array(String type, CasValue elements) {
        return new CasValue.Reference(add(type, Map.of(Uima.ELEMENTS, elements)));
    }
}
