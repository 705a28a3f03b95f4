package org.glossator.ui.annotate.model;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.glossator.annotation.AnnotationSet;
import org.glossator.annotation.Layer;
import org.glossator.annotation.LayerId;
import org.glossator.annotation.Markup;
import org.glossator.message.Message;
import org.glossator.project.DocumentContent;
import org.glossator.project.LayerDocument;
import org.glossator.project.ProjectState;
import org.glossator.text.DocumentId;
import org.glossator.text.TextDocument;
import org.jspecify.annotations.Nullable;

/// The open document and what the layer on the screen holds over it, as of the last commit.
///
/// Opening does not wait: what is read lately is there at once, else it follows when it has been read. Of several
/// documents asked for in a row only the last is read, so a person can run through the list.
public final class Page {

    private final ProjectLink link;
    private final LayersModel layers;
    private final Notices notices;
    private final ReadOnlyObjectWrapper<@Nullable DocumentId> wanted = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable TextDocument> document = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Markup> markup = new ReadOnlyObjectWrapper<>(Markup.EMPTY);
    private final ReadOnlyObjectWrapper<Map<Layer, Markup>> beneath = new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyObjectWrapper<Map<LayerId, Markup>> gold = new ReadOnlyObjectWrapper<>(Map.of());
    private Optional<Layer> held = Optional.empty();
    private @Nullable DocumentContent content;
    private @Nullable LineIndex lines;
    private Runnable afterArrival = () -> {};
    private boolean reading;

    Page(ProjectLink link, LayersModel layers, Notices notices) {
        this.link = link;
        this.layers = layers;
        this.notices = notices;
        layers.shownProperty().subscribe(_ -> refreshMarkup());
        layers.beneathProperty().subscribe(_ -> refreshBeneath());
    }

    /// The document that was asked for last; its text may still be on the way.
    public ReadOnlyObjectProperty<@Nullable DocumentId> wantedProperty() {
        return wanted.getReadOnlyProperty();
    }

    public Optional<DocumentId> wanted() {
        return Optional.ofNullable(wanted.get());
    }

    /// The document on the screen; null while there is none. Its text is what counts: after a renaming the name is the
    /// old one.
    public ReadOnlyObjectProperty<@Nullable TextDocument> documentProperty() {
        return document.getReadOnlyProperty();
    }

    public Optional<TextDocument> document() {
        return Optional.ofNullable(document.get());
    }

    /// What the layer on the screen holds over the document on the screen.
    public ReadOnlyObjectProperty<Markup> markupProperty() {
        return markup.getReadOnlyProperty();
    }

    public Markup markup() {
        return markup.get();
    }

    public AnnotationSet annotations() {
        return markup.get().annotations();
    }

    /// What the layers beneath hold over the document on the screen, in the order of the list.
    public ReadOnlyObjectProperty<Map<Layer, Markup>> beneathProperty() {
        return beneath.getReadOnlyProperty();
    }

    /// What review has brought forth over the document on the screen, in gold layers that hold something there; told
    /// whether or not these may be looked at.
    ReadOnlyObjectProperty<Map<LayerId, Markup>> goldProperty() {
        return gold.getReadOnlyProperty();
    }

    /// The lines of the document on the screen.
    public Optional<LineIndex> lines() {
        if (lines == null) {
            lines = document().map(LineIndex::of).orElse(null);
        }
        return Optional.ofNullable(lines);
    }

    /// The layer on the screen.
    public Layer layer() {
        return layers.shown();
    }

    /// The annotator's own layer over the document on the screen, if it is this that can be edited; else says why
    /// nothing can be.
    Optional<LayerDocument> editable() {
        Optional<Message> refusal = refusal();
        refusal.ifPresent(notices::refuse);
        return refusal.isPresent()
                ? Optional.empty()
                : document()
                        .map(open -> new LayerDocument(layer().id(), open.head().id()));
    }

    /// Why nothing can be marked at present; empty if it can.
    public Optional<Message> refusal() {
        if (document.get() == null) {
            return Optional.of(Message.of("annotate.no-document"));
        }
        if (link.project().isReadOnly()) {
            return Optional.of(Message.of("project.read-only"));
        }
        if (!layers.isMineShown()) {
            return Optional.of(Message.of("annotate.foreign-layer", layer().name()));
        }
        return held.map(layer -> Message.of("layers.foreign-mark", layer.name(), notices.keyOf("layers.copy")));
    }

    /// A mark of this layer is looked at, and nothing can be edited; of none where it is empty.
    void hold(Optional<Layer> foreign) {
        held = foreign;
    }

    /// Opens a document.
    void open(DocumentId id) {
        if (id.equals(wanted.get())) {
            return;
        }
        reveal(id, () -> {});
    }

    /// Opens a document and does `then` once it is there; nothing if another is asked for meanwhile.
    void reveal(DocumentId id, Runnable then) {
        afterArrival = then;
        if (!id.equals(wanted.get())) {
            layers.comeTo(Optional.of(id));
            wanted.set(id);
            link.project().loaded(id).ifPresentOrElse(this::show, this::read);
        } else if (content != null && content.document().id().equals(id)) {
            runAfterArrival();
        }
    }

    /// Shows no document.
    void close() {
        layers.comeTo(Optional.empty());
        wanted.set(null);
        content = null;
        lines = null;
        document.set(null);
        refreshMarkup();
    }

    /// Brings what is shown up to the last commit.
    void follow(ProjectState state) {
        DocumentId id = wanted.get();
        if (id == null) {
            return;
        }
        if (state.document(id).isEmpty()) {
            close();
            return;
        }
        link.project().loaded(id).ifPresentOrElse(this::show, this::read);
    }

    private void read() {
        if (!reading) {
            wanted().ifPresent(id -> {
                reading = true;
                link.load(id, found -> arrived(id, found), () -> reading = false);
            });
        }
    }

    private void arrived(DocumentId id, Optional<DocumentContent> found) {
        reading = false;
        if (!id.equals(wanted.get())) {
            link.project().loaded(wantedOr(id)).ifPresentOrElse(this::show, this::read);
        } else if (found.isPresent()) {
            show(link.project().loaded(id).orElse(found.get()));
        } else {
            close();
            notices.refuse(Message.of("project.document-gone"));
        }
    }

    private DocumentId wantedOr(DocumentId other) {
        return wanted().orElse(other);
    }

    private void show(DocumentContent fresh) {
        DocumentContent before = content;
        content = fresh;
        if (before == null || !before.document().id().equals(fresh.document().id())) {
            lines = null;
            markup.set(Markup.EMPTY);
            document.set(fresh.document());
        }
        refreshMarkup();
        runAfterArrival();
    }

    private void runAfterArrival() {
        Runnable then = afterArrival;
        afterArrival = () -> {};
        then.run();
    }

    private void refreshMarkup() {
        refreshGold();
        markup.set(
                content == null ? Markup.EMPTY : content.markup(layers.shown().id()));
        refreshBeneath();
    }

    private void refreshGold() {
        Map<LayerId, Markup> fresh = new LinkedHashMap<>();
        DocumentContent open = content;
        if (open != null) {
            for (LayerId layer : layers.gold()) {
                if (!open.markup(layer).isEmpty()) {
                    fresh.put(layer, open.markup(layer));
                }
            }
        }
        gold.set(fresh);
    }

    private void refreshBeneath() {
        DocumentContent open = content;
        if (open == null) {
            beneath.set(Map.of());
            return;
        }
        Map<Layer, Markup> fresh = new LinkedHashMap<>();
        layers.beneathProperty().get().forEach(layer -> fresh.put(layer, open.markup(layer.id())));
        beneath.set(fresh);
    }
}
