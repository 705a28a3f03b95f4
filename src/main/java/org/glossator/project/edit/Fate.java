package org.glossator.project.edit;

import org.glossator.message.Message;

/// What becomes of annotations, relations and metadata that use what is taken out of the schema.
public sealed interface Fate {

    /// They stay as they are, and a check names them.
    record Keep() implements Fate {}

    /// They go: annotations with a label that goes, with their relations; else what was told, or the relation.
    record Remove() implements Fate {}

    /// They become another of the same kind.
    ///
    /// @param name the label, attribute, value or relation type which takes the place of the one that goes
    record Become(String name) implements Fate {}

    /// The same in a few words, for the name of the edit.
    default Message of(Message operation) {
        return switch (this) {
            case Keep() -> operation;
            case Remove() -> Message.of("project.schema-with-uses", operation);
            case Become(var name) -> Message.of("project.schema-become", operation, name);
        };
    }
}
