package org.glossator.project.edit;

import org.glossator.annotation.Annotation;
import org.glossator.annotation.Fitness;
import org.glossator.message.Message;
import org.glossator.schema.AttributeName;
import org.glossator.schema.AttributeValue;
import org.glossator.schema.LabelName;
import org.glossator.schema.Schema;

/// What many marks are given in place of what they had.
public sealed interface Replacement {

    /// Another label. As with a single mark, what is told stays, also what the new label does not offer.
    record Label(LabelName label) implements Replacement {}

    /// Another value of an attribute, where it fits.
    record Value(AttributeName attribute, AttributeValue value) implements Replacement {}

    /// No value of an attribute any more.
    record NoValue(AttributeName attribute) implements Replacement {}

    /// The mark with it.
    default Annotation in(Annotation mark) {
        return switch (this) {
            case Label(var label) -> mark.labelled(label);
            case Value(var attribute, var value) -> mark.saying(attribute, value);
            case NoValue(var attribute) -> mark.silentOn(attribute);
        };
    }

    /// Whether `mark` would fit no worse with it; another label is let in like with a single mark.
    default boolean fits(Annotation mark, Schema schema, String text) {
        return this instanceof Label || Fitness.of(mark, schema, text).containsAll(Fitness.of(in(mark), schema, text));
    }

    /// What replacing it in `count` marks is called.
    default Message operation(int count) {
        return switch (this) {
            case Label(var label) -> Message.of("project.relabel", count, label.value());
            case Value(var attribute, var value) ->
                Message.of("project.set-values", attribute.value(), value.toString(), count);
            case NoValue(var attribute) -> Message.of("project.clear-values", attribute.value(), count);
        };
    }
}
