package org.glossator.settings;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How a person left a project.
///
/// @param annotator the name under which they annotate there, null where it is the one of the settings
/// @param blind whether they do not want to see what others have marked there
/// @param document the id of the document that was open, null if none was
public record Visit(
        @Nullable String annotator, boolean blind, @Nullable String document) {

    /// Where somebody has never been.
    public static final Visit NONE = new Visit(null, false, null);

    /// The name that was chosen for this project.
    public Optional<String> chosenAnnotator() {
        return Optional.ofNullable(annotator);
    }

    /// The document that was open.
    public Optional<String> lastDocument() {
        return Optional.ofNullable(document);
    }

    public Visit as(String other) {
        return new Visit(other, blind, document);
    }

    public Visit blind(boolean now) {
        return new Visit(annotator, now, document);
    }

    public Visit at(@Nullable String open) {
        return new Visit(annotator, blind, open);
    }
}
