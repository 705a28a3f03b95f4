package org.glossator.ui.annotate.model;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationId;
import org.glossator.annotation.Edge;
import org.glossator.message.Message;
import org.glossator.project.edit.MoveAnnotation;
import org.glossator.project.edit.MoveEdge;
import org.glossator.text.ReadingDirection;
import org.glossator.text.Span;
import org.glossator.text.Stride;
import org.jspecify.annotations.Nullable;

/// Moving the edges of the selected mark. Each move is an edit of its own, however fast they come, and the mark
/// keeps its identity, relations, attributes and note. While no edge is grabbed it is the last one that moves.
public final class Boundaries {

    private final ProjectLink link;
    private final Page page;
    private final MarkSelection selection;
    private final Drafts drafts;
    private final Notices notices;
    private final ReadOnlyObjectWrapper<@Nullable Edge> grabbed = new ReadOnlyObjectWrapper<>();

    Boundaries(ProjectLink link, Page page, MarkSelection selection, Drafts drafts, Notices notices) {
        this.link = link;
        this.page = page;
        this.selection = selection;
        this.drafts = drafts;
        this.notices = notices;
        selection.selectedProperty().subscribe(_ -> grabbed.set(null));
        page.markupProperty().subscribe(_ -> letGoOfWhatIsGone());
    }

    /// The edge of the selected mark that keys move; null while none is grabbed.
    public ReadOnlyObjectProperty<@Nullable Edge> grabbedProperty() {
        return grabbed.getReadOnlyProperty();
    }

    public Optional<Edge> grabbed() {
        return Optional.ofNullable(grabbed.get());
    }

    /// Grabs the next edge: of a mark of one piece the other one.
    public void grabNext() {
        selected().ifPresent(mark -> {
            Edge edge = held(mark).next(mark);
            grab(edge);
            notices.say(Message.of("marking.grabbed", edge.side(), mark.spans().size() > 1, edge.fragment() + 1));
        });
    }

    /// Grabs an edge of the selected mark.
    public void grab(Edge edge) {
        selection.annotation().filter(edge::isOn).ifPresent(_ -> grabbed.set(edge));
    }

    /// Moves the grabbed edge by one stride, to the left or to the right as one reads there.
    public void move(Stride stride, boolean rightward) {
        selected()
                .ifPresent(mark -> page.editable().ifPresent(place -> {
                    drafts.commit();
                    Edge edge = held(mark);
                    grabbed.set(edge);
                    boolean onward = rightward != ReadingDirection.isRightToLeft(text(), edge.offset(mark));
                    link.submit(new MoveEdge(place, mark.id(), edge, stride, onward), entry -> {
                        if (entry.isPresent()) {
                            notices.clear();
                        } else {
                            notices.refuse(Message.of("marking.no-further"));
                        }
                    });
                }));
    }

    /// Lets a mark stand over these spans, as a drag of its edge has it.
    public void moved(AnnotationId mark, List<Span> spans) {
        page.editable().ifPresent(place -> {
            drafts.commit();
            link.submit(new MoveAnnotation(place, mark, spans), _ -> notices.clear());
        });
    }

    private Edge held(Annotation mark) {
        return grabbed().filter(edge -> edge.isOn(mark)).orElseGet(() -> Edge.lastOf(mark));
    }

    private Optional<Annotation> selected() {
        Optional<Annotation> mark = selection.annotation();
        if (mark.isEmpty()) {
            notices.refuseWithoutMark();
        }
        return mark;
    }

    private String text() {
        return page.document().orElseThrow().text();
    }

    private void letGoOfWhatIsGone() {
        boolean standing = grabbed()
                .flatMap(edge -> selection.annotation().filter(edge::isOn))
                .isPresent();
        if (!standing) {
            grabbed.set(null);
        }
    }
}
