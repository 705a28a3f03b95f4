package org.glossator.ui.annotate.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.glossator.annotation.AnnotationId;
import org.glossator.message.Message;
import org.glossator.project.Edit;

/// What is being written in the fields of the inspector and not yet handed in. It is handed in when a field is left,
/// another mark is selected, something is undone, or the screen goes: one edit a field, whatever was typed.
public final class Drafts {

    /// The field of a mark in which something is being written.
    public record Field(AnnotationId annotation, String name) {}

    /// What becomes of it.
    private sealed interface Draft {
        record Ready(Edit edit) implements Draft {}

        record Unfit(Message reason) implements Draft {}
    }

    private final ProjectLink link;
    private final Notices notices;
    private final Map<Field, Draft> drafts = new LinkedHashMap<>();

    Drafts(ProjectLink link, Notices notices) {
        this.link = link;
        this.notices = notices;
    }

    /// Keeps what is written in `field` now, as the edit it will be.
    public void write(Field field, Edit edit) {
        drafts.put(field, new Draft.Ready(edit));
    }

    /// Keeps that what is written in `field` now cannot be handed in.
    public void writeUnfit(Field field, Message reason) {
        drafts.put(field, new Draft.Unfit(reason));
    }

    /// Forgets `field`: it says again what is stored.
    public void forget(Field field) {
        drafts.remove(field);
    }

    /// Whether something is being written in `field`.
    public boolean isOpen(Field field) {
        return drafts.containsKey(field);
    }

    /// Why what is written in `field` cannot be handed in.
    public Optional<Message> reason(Field field) {
        return drafts.get(field) instanceof Draft.Unfit(var reason) ? Optional.of(reason) : Optional.empty();
    }

    /// Hands in everything.
    public void commit() {
        List<Draft> ready = List.copyOf(drafts.values());
        drafts.clear();
        for (Draft draft : ready) {
            switch (draft) {
                case Draft.Ready(var edit) -> link.submit(edit, _ -> {});
                case Draft.Unfit(var reason) -> notices.refuse(reason);
            }
        }
    }
}
