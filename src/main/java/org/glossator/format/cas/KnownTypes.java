package org.glossator.format.cas;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What is known of the types of [DKPro Core][types] and INCEpTION, which most type systems come from: of which the
/// label is what a feature says, and which are no marks.
///
/// [types]: https://dkpro.github.io/dkpro-core/releases/2.2.0/docs/typesystem-reference.html
final class KnownTypes {

    private static final String DKPRO = "de.tudarmstadt.ukp.dkpro.core.api.";

    static final String DOCUMENT_METADATA = DKPRO + "metadata.type.DocumentMetaData";
    static final String TITLE = "documentTitle";

    /// What INCEpTION says of the file as a whole.
    static final String CAS_METADATA = "de.tudarmstadt.ukp.clarin.webanno.api.type.CASMetadata";

    static final String USER = "username";

    /// The role that a link of INCEpTION's names, and where it leads.
    static final String ROLE = "role";

    static final String ROLE_TARGET = "target";

    /// What two features are called of which one leads to a relation's source and the other to its target.
    private static final List<Ends> ENDS = List.of(
            new Ends(OurTypes.SOURCE, OurTypes.TARGET),
            new Ends("governor", "dependent"),
            new Ends("source", "target"),
            new Ends("from", "to"),
            new Ends("arg1", "arg2"),
            new Ends("head", "child"));

    private static final Map<String, String> LABELS = Map.of(
            DKPRO + "ner.type.NamedEntity",
            "value",
            DKPRO + "lexmorph.type.pos.POS",
            "PosValue",
            DKPRO + "syntax.type.chunk.Chunk",
            "chunkValue",
            DKPRO + "syntax.type.constituent.Constituent",
            "constituentType",
            DKPRO + "syntax.type.dependency.Dependency",
            "DependencyType",
            DKPRO + "coref.type.CoreferenceLink",
            "referenceType",
            "custom.Span",
            "label",
            "custom.Relation",
            "label");

    private static final Map<String, String> REFERENCES = Map.of("next", "referenceRelation");

    private static final Set<String> SEGMENTS =
            Set.of(DKPRO + "segmentation.type.Token", DKPRO + "segmentation.type.Sentence");

    private static final Set<String> SILENT = Set.of(
            CAS_METADATA,
            DKPRO + "coref.type.CoreferenceChain",
            DKPRO + "metadata.type.TagsetDescription",
            DKPRO + "metadata.type.TagDescription");

    private KnownTypes() {}

    /// The features that lead to the two ends of a relation.
    record Ends(String source, String target) {}

    /// The ends that structures of `type` have, if they are relations.
    static Optional<Ends> ends(String type, TypeSystem types) {
        return ENDS.stream()
                .filter(ends -> Stream.of(ends.source(), ends.target())
                        .allMatch(name -> types.feature(type, name)
                                .filter(feature -> types.shape(feature) == Shape.REFERENCE)
                                .isPresent()))
                .findFirst();
    }

    /// The feature that says what a structure of `type` is called, if one is known to.
    static Optional<String> label(String type, TypeSystem types) {
        return LABELS.entrySet().stream()
                .filter(known -> types.isA(type, known.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /// The feature that says what the reference `feature` is called, if one is known to.
    static Optional<String> referenceLabel(String feature) {
        return Optional.ofNullable(REFERENCES.get(feature));
    }

    /// Whether structures of `type` are words or sentences, which every text has without being annotated.
    static boolean isSegment(String type, TypeSystem types) {
        return SEGMENTS.stream().anyMatch(known -> types.isA(type, known));
    }

    /// Whether structures of `type` tell nothing that others would not.
    static boolean isSilent(String type, TypeSystem types) {
        return SILENT.stream().anyMatch(known -> types.isA(type, known));
    }

    /// DKPro's type of what is told of a document.
    static CasType documentMetadata() {
        return CasType.of(
                DOCUMENT_METADATA,
                Uima.DOCUMENT,
                CasFeature.of(TITLE, Uima.STRING),
                CasFeature.of("documentId", Uima.STRING),
                CasFeature.of("documentUri", Uima.STRING),
                CasFeature.of("collectionId", Uima.STRING),
                CasFeature.of("documentBaseUri", Uima.STRING),
                CasFeature.of("isLastSegment", Uima.BOOLEAN));
    }
}
