package org.glossator.ui.annotate.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationId;
import org.glossator.annotation.Layer;
import org.glossator.annotation.Markup;
import org.glossator.message.Message;
import org.glossator.project.LayerDocument;
import org.glossator.project.edit.CopyAnnotations;
import org.jspecify.annotations.Nullable;

/// The marks that are shown beneath one's own, and which of them is looked at.
public final class ForeignMarks {

    private static final Comparator<ForeignMark> OUTERMOST_FIRST = Comparator.comparingInt(
                    (ForeignMark mark) -> mark.annotation().outer().length())
            .reversed();

    private final ProjectLink link;
    private final Page page;
    private final LayersModel layers;
    private final MarkSelection selection;
    private final Notices notices;
    private final ReadOnlyObjectWrapper<@Nullable ForeignMark> looked = new ReadOnlyObjectWrapper<>();

    ForeignMarks(ProjectLink link, Page page, LayersModel layers, MarkSelection selection, Notices notices) {
        this.link = link;
        this.page = page;
        this.layers = layers;
        this.selection = selection;
        this.notices = notices;
        page.documentProperty().subscribe(_ -> lookAway());
        page.beneathProperty().subscribe(_ -> followMark());
        selection.selectedProperty().subscribe(mark -> {
            if (mark != null) {
                lookAway();
            }
        });
        selection.wordsProperty().subscribe(words -> {
            if (!words.isEmpty()) {
                lookAway();
            }
        });
        looked.subscribe(mark -> page.hold(Optional.ofNullable(mark).map(ForeignMark::layer)));
    }

    /// The mark that is looked at; null where none is.
    public ReadOnlyObjectProperty<@Nullable ForeignMark> lookedAtProperty() {
        return looked.getReadOnlyProperty();
    }

    public Optional<ForeignMark> lookedAt() {
        return Optional.ofNullable(looked.get());
    }

    /// Looks at none.
    public void lookAway() {
        looked.set(null);
    }

    /// Looks at a mark of the same layer as the one that is looked at.
    public void lookAt(AnnotationId other) {
        lookedAt().flatMap(mark -> find(mark.layer(), other)).ifPresent(looked::set);
    }

    /// Looks at the innermost mark beneath `offset`, or at the next one outward where one of them is looked at already;
    /// tells whether there is one.
    public boolean lookBeneath(int offset) {
        List<ForeignMark> there = at(offset);
        if (there.isEmpty()) {
            lookAway();
            return false;
        }
        int at = there.indexOf(looked.get());
        ForeignMark next = at > 0 ? there.get(at - 1) : there.getLast();
        selection.clear();
        looked.set(next);
        return true;
    }

    /// As [#lookBeneath(int)] where the selected mark or the caret is; says so where nothing is there.
    public void lookBeneath() {
        int offset = lookedAt()
                .map(ForeignMark::annotation)
                .or(selection::annotation)
                .map(mark -> mark.outer().start())
                .orElseGet(() -> selection.words().start());
        if (!lookBeneath(offset)) {
            notices.refuse(
                    layers.beneathProperty().get().isEmpty()
                            ? Message.of("layers.none-beneath", notices.keyOf("layers.beneath"))
                            : Message.of("layers.none-here"));
        }
    }

    /// Copies the mark that is looked at into one's own layer, and selects the copy.
    public void copy() {
        copy(false);
    }

    /// Copies the mark that is looked at and all that it is related to, with the relations between them.
    public void copyWithRelated() {
        copy(true);
    }

    private void copy(boolean related) {
        ForeignMark mark = looked.get();
        if (mark == null || page.document().isEmpty()) {
            notices.refuse(Message.of("layers.nothing-to-copy", notices.keyOf("layers.look")));
            return;
        }
        var document = page.document().get().id();
        List<AnnotationId> marks = new ArrayList<>(List.of(mark.annotation().id()));
        if (related) {
            mark.markup().relations().touching(mark.annotation().id()).forEach(relation -> {
                marks.add(relation.source());
                marks.add(relation.target());
            });
        }
        Layer mine = layers.mine();
        var edit = new CopyAnnotations(
                new LayerDocument(mark.layer().id(), document),
                mine,
                marks.stream().distinct().toList());
        link.submit(edit, entry -> {
            notices.say(Message.of(entry.isPresent() ? "layers.copied" : "layers.copied-already"));
            page.annotations()
                    .find(mark.annotation().label(), mark.annotation().spans())
                    .ifPresent(copy -> selection.select(copy.id()));
        });
    }

    private List<ForeignMark> at(int offset) {
        List<ForeignMark> there = new ArrayList<>();
        page.beneathProperty()
                .get()
                .forEach((layer, markup) -> markup.annotations()
                        .at(offset)
                        .forEach(annotation -> there.add(new ForeignMark(layer, annotation, markup))));
        there.sort(OUTERMOST_FIRST);
        return there;
    }

    private Optional<ForeignMark> find(Layer layer, AnnotationId id) {
        Markup markup = page.beneathProperty().get().getOrDefault(layer, Markup.EMPTY);
        Optional<Annotation> found = markup.annotations().find(id);
        return found.map(annotation -> new ForeignMark(layer, annotation, markup));
    }

    /// The mark as it now stands; none where it is no longer shown.
    private void followMark() {
        ForeignMark mark = looked.get();
        if (mark != null) {
            looked.set(find(mark.layer(), mark.annotation().id()).orElse(null));
        }
    }
}
