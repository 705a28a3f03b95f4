package org.glossator.ui.annotate.relations;

import org.glossator.annotation.Annotation;
import org.glossator.annotation.Relation;

/// A line of the list.
sealed interface Entry {

    /// A mark.
    record OfMark(Annotation mark) implements Entry {}

    /// A relation with its ends.
    ///
    /// @param symmetric whether it means the same both ways
    record OfRelation(Relation relation, Annotation source, Annotation target, boolean symmetric) implements Entry {}

    /// Where it stands, and what it is told from others by.
    default Annotation at() {
        return switch (this) {
            case OfMark(var mark) -> mark;
            case OfRelation(var _, var source, var _, var _) -> source;
        };
    }

    /// Its label or type.
    default String kind() {
        return switch (this) {
            case OfMark(var mark) -> mark.label().value();
            case OfRelation(var relation, var _, var _, var _) ->
                relation.type().value();
        };
    }

    /// Its words over `text`.
    default String words(String text) {
        return switch (this) {
            case OfMark(var mark) -> mark.quote(text);
            case OfRelation(var _, var source, var target, var _) -> source.quote(text) + "\n" + target.quote(text);
        };
    }
}
