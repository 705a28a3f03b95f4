package org.glossator.format.cas;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.glossator.annotation.Layer;
import org.glossator.format.DocumentDraft;
import org.glossator.format.Findings;
import org.glossator.format.FormatException;
import org.glossator.format.LayeredDocument;
import org.glossator.format.Place;

/// Makes documents of a CAS. Views of the same text are layers of one document; a view of another text is a document
/// of its own.
public final class CasReading {

    /// The feature by which a mark of a type that is not ours says its note.
    public static final String NOTE = "glossatorNote";

    private final Cas cas;
    private final Naming naming;
    private final Place place;
    private final Findings findings;

    private CasReading(Cas cas, Place place, Findings findings) {
        this.cas = cas;
        this.naming = new Naming(cas);
        this.place = place;
        this.findings = findings;
    }

    /// The documents of `cas`.
    ///
    /// @param name what a document is called that does not say so itself
    /// @param place where the CAS is read
    /// @throws FormatException if it has no text, or something of it stands nowhere in its text
    public static List<LayeredDocument> documents(Cas cas, String name, Place place, Findings findings)
            throws FormatException {
        return new CasReading(cas, place, findings).documents(name);
    }

    private List<LayeredDocument> documents(String name) throws FormatException {
        Map<String, List<CasView>> byText = new LinkedHashMap<>();
        for (CasView view : cas.views()) {
            Optional<String> text = sofa(view).flatMap(sofa -> sofa.words(Uima.SOFA_STRING));
            if (text.isPresent()) {
                byText.computeIfAbsent(text.get(), _ -> new ArrayList<>()).add(view);
            } else if (!view.members().isEmpty()) {
                findings.add(place.finding("cas.view-without-text", viewName(view)));
            }
        }
        if (byText.isEmpty()) {
            throw place.refused("cas.no-text");
        }
        List<LayeredDocument> documents = new ArrayList<>();
        for (var group : byText.entrySet()) {
            String title = title(group.getValue()).orElse(name);
            String named = documents.isEmpty()
                    ? title
                    : title + " " + viewName(group.getValue().getFirst());
            documents.add(document(named, group.getKey(), group.getValue()));
        }
        return documents;
    }

    private LayeredDocument document(String name, String text, List<CasView> views) throws FormatException {
        DocumentDraft draft = new DocumentDraft(place, name, text, metadata(views));
        for (CasView view : views) {
            String layer = layerName(view);
            MarkReading marks = new MarkReading(cas, naming, draft, draft.layer(layer, kind(view, layer)), findings);
            for (FeatureStructure member : members(view)) {
                marks.take(member);
            }
            marks.relate();
        }
        return draft.finished();
    }

    private Optional<FeatureStructure> sofa(CasView view) {
        return Optional.ofNullable(cas.structures().get(view.sofa()));
    }

    private String viewName(CasView view) {
        return sofa(view).flatMap(sofa -> sofa.told(Uima.SOFA_ID)).orElse(Uima.INITIAL_VIEW);
    }

    private List<FeatureStructure> members(CasView view) throws FormatException {
        List<FeatureStructure> members = new ArrayList<>();
        for (int id : view.members()) {
            FeatureStructure member = cas.structures().get(id);
            if (member == null) {
                throw place.refused("cas.no-member", viewName(view), id);
            }
            members.add(member);
        }
        return members;
    }

    private Optional<String> title(List<CasView> views) throws FormatException {
        return first(views, KnownTypes.DOCUMENT_METADATA, KnownTypes.TITLE);
    }

    /// The first words under `feature` of a structure of `type` in one of the views.
    private Optional<String> first(List<CasView> views, String type, String feature) throws FormatException {
        for (CasView view : views) {
            for (FeatureStructure member : members(view)) {
                Optional<String> told = member.told(feature);
                if (told.isPresent() && cas.types().isA(member.type(), type)) {
                    return told;
                }
            }
        }
        return Optional.empty();
    }

    private Map<String, String> metadata(List<CasView> views) throws FormatException {
        Map<String, String> metadata = new LinkedHashMap<>();
        for (CasView view : views) {
            for (FeatureStructure member : members(view)) {
                if (member.type().equals(OurTypes.METADATA)) {
                    metadata.put(
                            member.words(OurTypes.CALLED).orElse(""),
                            member.words(OurTypes.VALUE).orElse(""));
                } else if (cas.types().isA(member.type(), Uima.DOCUMENT)) {
                    tell(member, metadata);
                }
            }
        }
        return metadata;
    }

    /// What a document annotation says, but for where it stands and what the document is called.
    private void tell(FeatureStructure document, Map<String, String> metadata) {
        for (CasFeature feature : cas.types().features(document.type())) {
            boolean isWords =
                    cas.types().shape(feature) == Shape.TEXT && !feature.name().equals(KnownTypes.TITLE);
            document.told(feature.name())
                    .filter(words -> isWords && !words.equals("x-unspecified"))
                    .ifPresent(words -> metadata.putIfAbsent(feature.name(), words));
        }
    }

    private String layerName(CasView view) throws FormatException {
        String called = viewName(view);
        return first(List.of(view), OurTypes.LAYER, OurTypes.CALLED)
                .or(() -> user(view))
                .orElse(called.equals(Uima.INITIAL_VIEW) ? DocumentDraft.UNNAMED_LAYER : called);
    }

    private Optional<String> user(CasView view) {
        return view.members().stream()
                .map(cas.structures()::get)
                .filter(member -> member != null && member.type().equals(KnownTypes.CAS_METADATA))
                .flatMap(member -> member.told(KnownTypes.USER).stream())
                .findFirst();
    }

    private Layer.Kind kind(CasView view, String layer) throws FormatException {
        Optional<String> told = first(List.of(view), OurTypes.LAYER, OurTypes.KIND);
        for (Layer.Kind kind : Layer.Kind.values()) {
            if (told.isPresent() && kind.name().equals(told.get())) {
                return kind;
            }
        }
        return DocumentDraft.customaryKind(layer);
    }
}
