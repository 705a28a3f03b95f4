package org.glossator.format.cas;

import java.util.List;

/// The types under which our own things stand in a CAS.
///
/// * Each label has a type of its own, `glossator.label.NAME`, which narrows that of the label above it and in the end
///   [#MENTION]. Its features are the schema's attributes; a mark of several fragments reaches from its first word
///   to its last, and its `fragments` say which of them it is.
/// * Each type of relations is a type `glossator.relation.NAME`, which narrows [#LINK]: an annotation over the words of
///   its target, whose `Governor` is the source and whose `Dependent` is the target, as INCEpTION and DKPro have it.
/// * What a name loses when it becomes one that UIMA allows, a [#NAME] tells.
/// * Each layer is a view; a [#LAYER] tells its name and kind. What is told of a document, [#METADATA] and DKPro's
///   `DocumentMetaData` tell.
final class OurTypes {

    static final String MENTION = "glossator.Mention";
    static final String NOTE = "note";
    static final String FRAGMENTS = "fragments";

    static final String FRAGMENT = "glossator.Fragment";

    static final String LINK = "glossator.Link";
    static final String SOURCE = "Governor";
    static final String TARGET = "Dependent";

    /// What a type or a feature is called with us.
    static final String NAME = "glossator.Name";

    static final String OF_TYPE = "type";
    static final String OF_FEATURE = "feature";
    static final String CALLED = "name";

    static final String LAYER = "glossator.Layer";
    static final String KIND = "kind";

    static final String METADATA = "glossator.Metadata";
    static final String VALUE = "value";

    static final String LABELS = "glossator.label.";
    static final String RELATIONS = "glossator.relation.";
    static final String ALL = "glossator.";

    private OurTypes() {}

    /// The types that are there whatever the schema says, but for [#MENTION], whose features it tells.
    static List<CasType> fixed() {
        return List.of(
                CasType.of(FRAGMENT, Uima.ANNOTATION),
                CasType.of(
                        LINK,
                        Uima.ANNOTATION,
                        CasFeature.of(SOURCE, Uima.ANNOTATION),
                        CasFeature.of(TARGET, Uima.ANNOTATION)),
                CasType.of(
                        NAME,
                        Uima.TOP,
                        CasFeature.of(OF_TYPE, Uima.STRING),
                        CasFeature.of(OF_FEATURE, Uima.STRING),
                        CasFeature.of(CALLED, Uima.STRING)),
                CasType.of(LAYER, Uima.TOP, CasFeature.of(CALLED, Uima.STRING), CasFeature.of(KIND, Uima.STRING)),
                CasType.of(METADATA, Uima.TOP, CasFeature.of(CALLED, Uima.STRING), CasFeature.of(VALUE, Uima.STRING)),
                KnownTypes.documentMetadata());
    }

    /// Whether structures of this type tell of documents, layers or names, or are parts of marks.
    static boolean isApart(String type) {
        return List.of(FRAGMENT, NAME, LAYER, METADATA).contains(type);
    }
}
