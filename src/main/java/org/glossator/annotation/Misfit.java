package org.glossator.annotation;

import org.glossator.message.Message;
import org.glossator.schema.AttributeName;
import org.glossator.schema.LabelName;
import org.glossator.schema.RelationName;
import org.glossator.text.Span;

/// A way in which an annotation or relation does not fit its schema or its text.
public sealed interface Misfit {

    /// Its label is not in the schema.
    record UnknownLabel(LabelName label) implements Misfit {}

    /// It reaches beyond the text.
    record OutsideText(Span span, int length) implements Misfit {}

    /// Its edge cuts a surrogate pair in two.
    record CutsCharacter(Span span) implements Misfit {}

    /// The schema gives its label no such attribute.
    record UnknownAttribute(LabelName label, AttributeName attribute) implements Misfit {}

    /// The attribute cannot have this value.
    record UnfitValue(AttributeName attribute, String value) implements Misfit {}

    /// The document cannot be told this under the name of a document label.
    record UnfitDocumentLabel(AttributeName label, String value) implements Misfit {}

    /// Its type is not in the schema.
    record UnknownRelation(RelationName type) implements Misfit {}

    /// The schema does not let this type lead from the one label to the other.
    record UnfitEnds(RelationName type, LabelName source, LabelName target) implements Misfit {}

    /// An end of it is not there, or both ends are the same annotation.
    record LooseEnd(RelationName type) implements Misfit {}

    /// Whether what does not fit can still stand in a project, to be named and mended there; else it has no place.
    default boolean isTolerable() {
        return switch (this) {
            case UnknownLabel _,
                    UnknownAttribute _,
                    UnfitValue _,
                    UnfitDocumentLabel _,
                    UnknownRelation _,
                    UnfitEnds _ -> true;
            case OutsideText _, CutsCharacter _, LooseEnd _ -> false;
        };
    }

    /// The sentence that tells it.
    default Message message() {
        return switch (this) {
            case UnknownLabel(var label) -> Message.of("annotation.unknown-label", label.value());
            case OutsideText(var span, var length) ->
                Message.of("annotation.outside-text", span.start(), span.end(), length);
            case CutsCharacter(var span) -> Message.of("annotation.cuts-character", span.start(), span.end());
            case UnknownAttribute(var label, var attribute) ->
                Message.of("annotation.unknown-attribute", attribute.value(), label.value());
            case UnfitValue(var attribute, var value) -> Message.of("annotation.unfit-value", attribute.value(), value);
            case UnfitDocumentLabel(var label, var value) ->
                Message.of("annotation.unfit-document-label", label.value(), value);
            case UnknownRelation(var type) -> Message.of("annotation.unknown-relation", type.value());
            case UnfitEnds(var type, var source, var target) ->
                Message.of("annotation.unfit-ends", type.value(), source.value(), target.value());
            case LooseEnd(var type) -> Message.of("annotation.loose-end", type.value());
        };
    }
}
