package org.glossator.format.webannotation;

import java.util.List;
import java.util.Set;
import org.glossator.format.Feature;
import org.glossator.format.Format;
import org.glossator.message.Message;
import org.glossator.text.OffsetUnit;

/// The format: an `AnnotationCollection` with one `AnnotationPage`; read are a page or a list of annotations, too.
///
/// * A mark has its words as `target`: a `TextPositionSelector`, in code points, and a `TextQuoteSelector` that proves
///   it. Several targets, or several position selectors of one, are the fragments of a discontinuous mark. A quote
///   alone is looked for with what it says of the text before and after.
/// * Of a mark's bodies, `tagging` is its label, `commenting` its note, and any other purpose an attribute, called
///   after the body's `label` or else its purpose. Without a tag, the label is the motivation.
/// * `creator` is the layer. An annotation that is `linking` relates the mark that is its target to the mark that is
///   its body, and its tag is the type.
/// * The model leaves texts where they are. So that a file can be read alone, each text stands in it as the body of an
///   annotation `describing` its source, with name and metadata. A source that is none of these is looked for as a
///   text file beside the annotations.
final class WebAnnotation {

    static final Format FORMAT = new Format(
            "web-annotation",
            Message.of("format.web-annotation-name"),
            OffsetUnit.CODE_POINT,
            Set.of(
                    Feature.OVERLAP,
                    Feature.DISCONTINUOUS,
                    Feature.ATTRIBUTES,
                    Feature.RELATIONS,
                    Feature.NOTES,
                    Feature.LAYERS,
                    Feature.METADATA),
            List.of("jsonld", "json"),
            "https://www.w3.org/TR/annotation-model/");

    static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";

    /// What precedes the ids of our own things.
    static final String URN = "urn:uuid:";

    private WebAnnotation() {}
}
