package org.glossator.ui.schema.model;

import java.util.List;
import org.glossator.message.Message;
import org.glossator.schema.AttributeType;
import org.glossator.schema.AttributeType.Kind;

/// Lets an attribute become one of another kind with what the kind needs and without what it cannot have.
public final class Kinds {

    private Kinds() {}

    /// `attribute` as one of this kind; a choice that has no values begins with one.
    public static AttributeType become(AttributeType attribute, Kind kind) {
        boolean chooses = kind == Kind.CHOICE || kind == Kind.CHOICES;
        List<String> values = attribute.values().isEmpty()
                ? List.of(Message.of("editor.new-value").sentence())
                : attribute.values();
        AttributeType other = new AttributeType(
                attribute.name(),
                kind,
                attribute.on(),
                chooses ? values : List.of(),
                null,
                kind == Kind.TEXT ? attribute.pattern() : null,
                attribute.guideline());
        String fallback = attribute.fallback();
        return fallback != null && other.read(fallback).filter(other::accepts).isPresent()
                ? other.fallingBackOn(fallback)
                : other;
    }
}
