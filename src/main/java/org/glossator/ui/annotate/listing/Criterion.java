package org.glossator.ui.annotate.listing;

import org.glossator.annotation.DocumentState;
import org.glossator.annotation.Layer;
import org.glossator.message.Message;
import org.glossator.schema.LabelName;

/// One condition under which documents are listed. Criteria of one aspect are alternatives; those of different aspects
/// hold together.
public sealed interface Criterion {

    /// It has come this far in one's own layer.
    record InState(DocumentState state) implements Criterion {}

    /// It was given to the annotator.
    record Assigned() implements Criterion {}

    /// One's own layer has marks of this label there.
    record Marked(LabelName label) implements Criterion {}

    /// One's own layer has no mark there.
    record Unmarked() implements Criterion {}

    /// One of one's own marks there carries a note.
    record Noted() implements Criterion {}

    /// Another layer has marks there.
    record MarkedBy(Layer layer) implements Criterion {}

    /// The layers of those who have been at it differ in words or labels.
    record Disputed() implements Criterion {}

    /// Its metadata or document labels say this.
    record Described(String name, String value) implements Criterion {}

    /// Whether a document meets it.
    default boolean fits(Facts document) {
        return switch (this) {
            case InState(var state) -> document.tally().state() == state;
            case Assigned() -> document.isAssigned();
            case Marked(var label) -> document.holding().has(label);
            case Unmarked() -> document.tally().annotations() == 0;
            case Noted() -> document.holding().notes() > 0;
            case MarkedBy(var layer) -> document.isMarkedIn(layer.id());
            case Disputed() -> document.isDisputed();
            case Described(var name, var value) ->
                says(document.head().metadata().getOrDefault(name, ""), value);
        };
    }

    /// Whether `told` is `value`, or one of several choices is.
    private static boolean says(String told, String value) {
        return told.equals(value) || told.lines().anyMatch(value::equals);
    }

    /// Criteria with the same aspect are alternatives.
    default Object aspect() {
        return this instanceof Described(var name, var _) ? name : getClass();
    }

    /// Whether it asks what one's own layer holds, which has to be counted first.
    default boolean asksHolding() {
        return this instanceof Marked || this instanceof Noted;
    }

    /// Whether it tells of other people's work, which a blind annotator does not see.
    default boolean asksOthers() {
        return this instanceof MarkedBy || this instanceof Disputed;
    }

    /// What it is called beneath a heading that names its aspect.
    default String choice() {
        return switch (this) {
            case InState(var state) ->
                Message.of("documents.state", state.name()).sentence();
            case Marked(var label) -> label.value();
            case MarkedBy(var layer) -> layer.name();
            case Described(var _, var value) -> value;
            case Assigned _, Unmarked _, Noted _, Disputed _ -> words().sentence();
        };
    }

    /// What stands on its chip.
    default Message words() {
        return switch (this) {
            case InState(var state) -> Message.of("documents.chip-state", state.name());
            case Assigned() -> Message.of("assigning.chip");
            case Marked(var label) -> Message.of("documents.chip-label", label.value());
            case Unmarked() -> Message.of("documents.chip-unmarked");
            case Noted() -> Message.of("documents.chip-note");
            case MarkedBy(var layer) -> Message.of("documents.chip-by", layer.name());
            case Disputed() -> Message.of("documents.chip-disputed");
            case Described(var name, var value) -> Message.of("documents.chip-described", name, value);
        };
    }
}
