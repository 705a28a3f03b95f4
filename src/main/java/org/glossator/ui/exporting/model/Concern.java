package org.glossator.ui.exporting.model;

import java.util.Optional;
import org.glossator.format.Feature;
import org.glossator.message.Message;
import org.jspecify.annotations.Nullable;

/// What a finding of a dry run is about, so that findings of one kind can be counted.
public enum Concern {
    /// A link that is not written.
    RELATION(Feature.RELATIONS),
    /// What is told of an annotation.
    ATTRIBUTES(Feature.ATTRIBUTES),
    /// A note on an annotation.
    NOTE(Feature.NOTES),
    /// What is told of a document.
    METADATA(Feature.METADATA),
    /// A layer that is not told from others, or not written beside them.
    LAYER(Feature.LAYERS),
    /// An annotation that gives way to another over the same words.
    OVERLAP(Feature.OVERLAP),
    /// An annotation of several fragments.
    FRAGMENTS(Feature.DISCONTINUOUS),
    /// An annotation that is not written because it cuts words.
    PARTIAL(null),
    /// An annotation that is written over more or fewer words.
    CHANGED(null),
    /// A name that is written otherwise.
    NAME(null),
    /// A document that is not written.
    DOCUMENT(null),
    /// Anything else.
    OTHER(null);

    private final @Nullable Feature feature;

    Concern(@Nullable Feature feature) {
        this.feature = feature;
    }

    /// What a format must be able to hold for this not to be found.
    Optional<Feature> feature() {
        return Optional.ofNullable(feature);
    }

    /// The concern of a finding with this message.
    static Concern of(Message finding) {
        return switch (finding.key().substring(finding.key().indexOf('.') + 1)) {
            case "loss-relation", "lost-relation" -> RELATION;
            case "loss-attributes", "lost-attributes" -> ATTRIBUTES;
            case "loss-note", "lost-note" -> NOTE;
            case "loss-metadata", "lost-metadata" -> METADATA;
            case "loss-layers", "lost-layer", "loss-kind", "chat-layers" -> LAYER;
            case "lost-overlap" -> OVERLAP;
            case "loss-fragments", "lost-discontinuous" -> FRAGMENTS;
            case "lost-partial" -> PARTIAL;
            case "changed-partial", "loss-trimmed" -> CHANGED;
            case "changed-name", "changed-document-name" -> NAME;
            case "lost-document", "chat-nothing" -> DOCUMENT;
            default -> OTHER;
        };
    }

    /// How many there are, in words.
    Message counted(int count) {
        return Message.of("exporting.concern", name(), count);
    }
}
