package org.glossator.settings;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How a person left a project.
///
/// @param annotator the name under which they annotate there, null where it is the one of the settings
/// @param blind whether they do not want to see what others have marked there
/// @param document the id of the document that was open, null if none was
/// @param export what was chosen for the last export, as the Export screen words it; empty if there was none
/// @param review what was chosen for reviewing, as the Review screen words it; empty if that is the usual
public record Visit(
        @Nullable String annotator,
        boolean blind,
        @Nullable String document,
        Map<String, String> export,
        Map<String, String> review) {

    /// Where somebody has never been.
    public static final Visit NONE = new Visit(null, false, null, Map.of(), Map.of());

    public Visit {
        export = Map.copyOf(export);
        review = Map.copyOf(review);
    }

    /// The name that was chosen for this project.
    public Optional<String> chosenAnnotator() {
        return Optional.ofNullable(annotator);
    }

    /// The document that was open.
    public Optional<String> lastDocument() {
        return Optional.ofNullable(document);
    }

    public Visit as(String other) {
        return new Visit(other, blind, document, export, review);
    }

    public Visit blind(boolean now) {
        return new Visit(annotator, now, document, export, review);
    }

    public Visit at(@Nullable String open) {
        return new Visit(annotator, blind, open, export, review);
    }

    public Visit exporting(Map<String, String> words) {
        return new Visit(annotator, blind, document, words, review);
    }

    public Visit reviewing(Map<String, String> words) {
        return new Visit(annotator, blind, document, export, words);
    }
}
