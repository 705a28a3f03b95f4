package org.glossator.ui.review.model;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.glossator.project.Change;
import org.glossator.project.DocumentContent;
import org.glossator.project.ProjectEvent;
import org.glossator.project.ProjectState;
import org.glossator.project.Thing;
import org.glossator.text.DocumentId;
import org.glossator.ui.annotate.model.ProjectLink;
import org.jspecify.annotations.Nullable;

/// The open document, compared. Reading and comparing go on beside the screen; of several requests in a row only what
/// was wanted last is shown, and what was shown stays until then.
public final class ReviewPage {

    private final ProjectLink link;
    private final ReadOnlyObjectWrapper<Optional<ReviewedDocument>> shown =
            new ReadOnlyObjectWrapper<>(this, "shown", Optional.empty());
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");
    private ReviewPlan plan;
    private @Nullable DocumentId wanted;
    private int request;
    private Runnable afterArrival = () -> {};

    ReviewPage(ProjectLink link, ReviewPlan plan) {
        this.link = link;
        this.plan = plan;
    }

    /// The document on the screen.
    public ReadOnlyObjectProperty<Optional<ReviewedDocument>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    public Optional<ReviewedDocument> shown() {
        return shown.get();
    }

    /// Whether another document, or the same anew, is on its way.
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /// The document that was asked for last.
    public Optional<DocumentId> wanted() {
        return Optional.ofNullable(wanted);
    }

    /// Opens a document, and does `then` once it is there.
    void open(DocumentId document, Runnable then) {
        wanted = document;
        afterArrival = then;
        read(document);
    }

    /// Does `then` once what is on its way has arrived; at once where nothing is.
    void whenArrived(Runnable then) {
        if (busy.get()) {
            afterArrival = then;
        } else {
            then.run();
        }
    }

    /// Compares other layers.
    void compare(ReviewPlan other) {
        plan = other;
        wanted().ifPresent(this::read);
    }

    /// Compares anew where something of the open document, or the schema, has changed.
    void follow(List<ProjectEvent> events) {
        wanted().ifPresent(document -> {
            boolean gone = link.project().state().document(document).isEmpty();
            if (gone) {
                close();
            } else if (events.stream().anyMatch(event -> touches(event, document))) {
                read(document);
            }
        });
    }

    /// Shows nothing.
    void close() {
        wanted = null;
        request++;
        busy.set(false);
        shown.set(Optional.empty());
    }

    private static boolean touches(ProjectEvent event, DocumentId document) {
        return event.entry().changes().changes().stream()
                .map(Change::thing)
                .anyMatch(thing -> isAbout(thing, document));
    }

    private static boolean isAbout(Thing thing, DocumentId document) {
        return thing.document().map(document::equals).orElse(thing instanceof Thing.TheSchema);
    }

    private void read(DocumentId document) {
        int own = ++request;
        busy.set(true);
        link.load(
                document,
                found -> found.ifPresentOrElse(content -> compare(own, content), this::close),
                () -> failed(own));
    }

    private void compare(int own, DocumentContent content) {
        if (own == request) {
            ReviewPlan with = plan;
            ProjectState state = link.project().state();
            link.workOut(
                    () -> ReviewedDocument.of(content, with, state),
                    compared -> show(own, compared),
                    () -> failed(own));
        }
    }

    private void failed(int own) {
        if (own == request) {
            busy.set(false);
        }
    }

    private void show(int own, ReviewedDocument compared) {
        if (own != request) {
            return;
        }
        busy.set(false);
        shown.set(Optional.of(compared));
        Runnable then = afterArrival;
        afterArrival = () -> {};
        then.run();
    }
}
