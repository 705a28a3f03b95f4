package org.glossator.ui.annotate.details;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.glossator.annotation.DocumentLabels;
import org.glossator.annotation.Layer;
import org.glossator.annotation.Misfit;
import org.glossator.message.Message;
import org.glossator.project.Subscription;
import org.glossator.project.edit.DescribeDocuments;
import org.glossator.schema.AttributeType;
import org.glossator.text.DocumentId;
import org.glossator.ui.annotate.model.AnnotateModel;
import org.glossator.ui.annotate.model.LayerRow;
import org.jspecify.annotations.Nullable;

/// What the page tells of the open document, and what is told of it there. Each thing told is one edit.
final class DetailsModel {

    private final AnnotateModel model;
    private final ReadOnlyObjectWrapper<@Nullable Details> details = new ReadOnlyObjectWrapper<>();

    DetailsModel(AnnotateModel model) {
        this.model = model;
    }

    /// What is told of the open document; null where none is open.
    ReadOnlyObjectProperty<@Nullable Details> detailsProperty() {
        return details.getReadOnlyProperty();
    }

    /// Begins to follow the open document.
    Subscription activate() {
        var wanted = model.page().wantedProperty().subscribe(_ -> refresh());
        var state = model.stateProperty().subscribe(_ -> refresh());
        var blind = model.layers().blindProperty().subscribe(_ -> refresh());
        return () -> {
            wanted.unsubscribe();
            state.unsubscribe();
            blind.unsubscribe();
        };
    }

    /// How many characters the document has, counted as in the project file; empty while its text is on the way.
    Optional<Integer> characters() {
        return model.page()
                .document()
                .filter(open -> open.id().equals(model.page().wanted().orElse(null)))
                .flatMap(open -> model.page()
                        .lines()
                        .map(lines -> lines.codePoint(open.text().length())));
    }

    /// Why nothing can be told; empty if it can.
    Optional<Message> refusal() {
        return model.project().isReadOnly() ? Optional.of(Message.of("project.read-only")) : Optional.empty();
    }

    /// Tells `words` of a document under the name of a label; blank ones take back what was told.
    ///
    /// @return whether they can be told; else the reason is said
    boolean tell(DocumentId document, AttributeType type, String words) {
        String name = type.name().value();
        if (!words.isBlank() && DocumentLabels.read(type, words).isEmpty()) {
            model.notices().refuse(new Misfit.UnfitDocumentLabel(type.name(), words).message());
            return false;
        }
        tell(document, name, words.isBlank() ? Optional.empty() : Optional.of(words));
        return true;
    }

    /// Tells something of a document under a name, or no longer tells it.
    void tell(DocumentId document, String name, Optional<String> words) {
        submit(document, Map.of(name, words));
    }

    /// Lets what is told under one name be told under another.
    void rename(DocumentId document, String name, String other) {
        String told = model.state()
                .document(document)
                .map(head -> head.metadata().get(name))
                .orElse("");
        if (other.isBlank()) {
            model.notices().refuse(Message.of("project.blank-metadata"));
            return;
        }
        Map<String, Optional<String>> both = new LinkedHashMap<>();
        both.put(name, Optional.empty());
        both.put(other.strip(), Optional.of(told));
        submit(document, both);
    }

    private void submit(DocumentId document, Map<String, Optional<String>> told) {
        refusal()
                .ifPresentOrElse(
                        model.notices()::refuse,
                        () -> model.link()
                                .submit(
                                        new DescribeDocuments(List.of(document), told),
                                        _ -> model.notices().clear()));
    }

    private void refresh() {
        List<Layer> layers = new ArrayList<>();
        model.layers().rows().stream().map(LayerRow::layer).forEach(layers::add);
        details.set(model.page()
                .wanted()
                .flatMap(id -> model.state().document(id))
                .map(head -> Details.of(head, model.state(), layers))
                .orElse(null));
    }
}
