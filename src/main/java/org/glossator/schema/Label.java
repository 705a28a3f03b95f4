package org.glossator.schema;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a span can be called, with the narrower labels beneath it.
///
/// @param name unique in the whole schema
/// @param ownColour its colour, if it does not take its parent's
/// @param key the character that marks with it, if it has one
/// @param event whether annotations with it are events, which have roles
/// @param guideline when to use it, in Markdown; may be empty
/// @param children the narrower labels
public record Label(
        LabelName name,
        @Nullable Colour ownColour,
        @Nullable String key,
        boolean event,
        String guideline,
        List<Label> children) {

    public Label {
        children = List.copyOf(children);
    }

    /// A label with nothing but a name and a colour.
    public static Label of(String name, Colour colour) {
        return new Label(new LabelName(name), colour, null, false, "", List.of());
    }

    /// The key that marks with this label.
    public Optional<String> hotKey() {
        return Optional.ofNullable(key);
    }

    /// This label and all beneath it, parents first.
    public Stream<Label> withDescendants() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(Label::withDescendants));
    }

    public Label named(LabelName other) {
        return new Label(other, ownColour, key, event, guideline, children);
    }

    /// The same label in another colour; in its parent's where that is null.
    public Label coloured(@Nullable Colour other) {
        return new Label(name, other, key, event, guideline, children);
    }

    /// The same label with another key; without one where that is null.
    public Label keyed(@Nullable String other) {
        return new Label(name, ownColour, other, event, guideline, children);
    }

    public Label asEvent(boolean isEvent) {
        return new Label(name, ownColour, key, isEvent, guideline, children);
    }

    public Label guided(String other) {
        return new Label(name, ownColour, key, event, other, children);
    }

    public Label over(List<Label> others) {
        return new Label(name, ownColour, key, event, guideline, others);
    }
}
