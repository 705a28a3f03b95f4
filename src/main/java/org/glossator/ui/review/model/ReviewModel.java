package org.glossator.ui.review.model;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.glossator.message.Message;
import org.glossator.project.History;
import org.glossator.project.Project;
import org.glossator.project.ProjectEvent;
import org.glossator.project.ProjectState;
import org.glossator.project.Subscription;
import org.glossator.project.Undone;
import org.glossator.text.DocumentId;
import org.glossator.ui.annotate.model.Notices;
import org.glossator.ui.annotate.model.ProjectLink;

/// What the Review screen shows. Lives on the screen's thread; reading and comparing go on beside it.
public final class ReviewModel {

    private final Notices notices = new Notices();
    private final ProjectLink link;
    private final Ranking documents;
    private final ReviewPage page;
    private final Differences differences = new Differences();
    private final ReadOnlyObjectWrapper<ProjectState> state;
    private final ReadOnlyObjectWrapper<History> history;
    private final ReadOnlyObjectWrapper<ReviewPlan> plan;
    private final Deciding deciding = new Deciding(this);
    private final Judging judging = new Judging(this);
    private final AgreementModel agreement;
    private Optional<DocumentId> before = Optional.empty();

    /// @param screen runs work on the screen's thread, in the order handed in
    /// @param clock tells when agreement was measured
    /// @param first which layers are compared to begin with
    public ReviewModel(Project project, Executor screen, Clock clock, ReviewPlan first) {
        link = new ProjectLink(project, screen, notices);
        agreement = new AgreementModel(link, clock);
        state = new ReadOnlyObjectWrapper<>(this, "state", project.state());
        history = new ReadOnlyObjectWrapper<>(this, "history", project.history());
        plan = new ReadOnlyObjectWrapper<>(this, "plan", first);
        documents = new Ranking(link, plan.get());
        page = new ReviewPage(link, plan.get());
        page.shownProperty().subscribe(this::arrived);
    }

    /// Begins to follow the project, and to compare.
    ///
    /// @param first the document to begin with, if there is something to compare in it; else the first of the list
    public Subscription activate(Optional<DocumentId> first) {
        Subscription listening = link.listen(this::follow);
        documents.compare(plan.get());
        agreement.measure(plan.get());
        first.filter(document -> documents
                        .row(document)
                        .filter(DocumentRow::isComparable)
                        .isPresent())
                .or(() -> documents.rows().stream().findFirst().map(DocumentRow::id))
                .ifPresent(this::open);
        return () -> {
            listening.close();
            agreement.close();
            documents.close();
            page.close();
        };
    }

    /// The project as of the last commit.
    public ReadOnlyObjectProperty<ProjectState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    public ProjectState state() {
        return state.get();
    }

    /// What can be undone and redone next.
    public ReadOnlyObjectProperty<History> historyProperty() {
        return history.getReadOnlyProperty();
    }

    /// Which layers are compared.
    public ReadOnlyObjectProperty<ReviewPlan> planProperty() {
        return plan.getReadOnlyProperty();
    }

    public ReviewPlan plan() {
        return plan.get();
    }

    public ProjectLink link() {
        return link;
    }

    public Notices notices() {
        return notices;
    }

    public Ranking documents() {
        return documents;
    }

    public ReviewPage page() {
        return page;
    }

    public AgreementModel agreement() {
        return agreement;
    }

    public Differences differences() {
        return differences;
    }

    /// What decides about differences.
    public Deciding deciding() {
        return deciding;
    }

    /// What accepts and returns documents.
    public Judging judging() {
        return judging;
    }

    /// Rules that settle much at once, for the layers that are compared now; there must be some.
    public Strategies strategies() {
        return new Strategies(this);
    }

    /// Compares other layers.
    public void compare(ReviewPlan other) {
        if (!other.equals(plan.get())) {
            before = Optional.empty();
            plan.set(other);
            page.compare(other);
            documents.compare(other);
            agreement.measure(other);
        }
    }

    /// Opens a document.
    public void open(DocumentId document) {
        if (page.wanted().filter(document::equals).isEmpty()) {
            notices.clear();
            page.open(document, () -> {});
        }
    }

    /// Opens the next document of the list, or with -1 the one before.
    public void openBeside(int by) {
        List<DocumentId> order = documents.rows().stream().map(DocumentRow::id).toList();
        int here = page.wanted().map(order::indexOf).orElse(-1) + by;
        if (here >= 0 && here < order.size()) {
            open(order.get(here));
        }
    }

    /// Takes back this reviewer's newest edit.
    public void undo() {
        link.undo(undone -> tell(undone, "review.undone", "review.nothing-to-undo"));
    }

    /// Does again what was undone last.
    public void redo() {
        link.redo(undone -> tell(undone, "review.redone", "review.nothing-to-redo"));
    }

    private void tell(Optional<Undone> undone, String done, String nothing) {
        undone.ifPresentOrElse(
                result -> {
                    notices.say(Message.of(
                            done,
                            result.entry().changes().operation().sentence(),
                            result.left().size()));
                    result.entry().changes().changes().stream()
                            .flatMap(change -> About.decision(change).stream())
                            .findFirst()
                            .ifPresent(this::look);
                },
                () -> notices.refuse(Message.of(nothing)));
    }

    /// Looks at what a decision was about, wherever that is.
    private void look(About about) {
        if (page.wanted().filter(about.document()::equals).isEmpty()) {
            page.open(about.document(), () -> differences.select(about.key()));
        } else {
            page.whenArrived(() -> differences.select(about.key()));
        }
    }

    /// Looks at the next difference that is open: in this document, else in the next of the list that has one.
    public void goOn() {
        if (!differences.stepToOpen()) {
            documents.rows().stream()
                    .filter(row -> page.wanted().filter(row.id()::equals).isEmpty())
                    .filter(row ->
                            row.known().filter(figure -> figure.open() > 0).isPresent())
                    .findFirst()
                    .ifPresentOrElse(row -> open(row.id()), () -> notices.say(Message.of("review.all-settled")));
        }
    }

    /// Why there is nothing to be looked at; empty where there is.
    public Optional<Message> emptiness() {
        if (state.get().documents().isEmpty()) {
            return Optional.of(Message.of("review.no-documents"));
        }
        if (ReviewPlan.comparable(state.get()).size() < 2) {
            return Optional.of(Message.of("review.no-second-layer"));
        }
        if (!plan.get().isComparison()) {
            return Optional.of(Message.of("review.choose-two"));
        }
        return page.shown().flatMap(this::emptiness);
    }

    private Optional<Message> emptiness(ReviewedDocument document) {
        if (!document.differences().isEmpty()) {
            return Optional.empty();
        }
        boolean worked =
                documents.row(document.id()).filter(DocumentRow::isComparable).isPresent();
        return Optional.of(Message.of(worked ? "review.nothing-differs" : "review.not-worked-on"));
    }

    private void follow(List<ProjectEvent> events) {
        ProjectEvent latest = events.getLast();
        state.set(latest.state());
        history.set(latest.history());
        ReviewPlan fitting = plan.get().fit(latest.state());
        if (fitting.equals(plan.get())) {
            documents.follow(events, page.wanted());
            if (events.stream().anyMatch(this::concernsFigures)) {
                agreement.measure(fitting);
            }
            page.follow(events);
        } else {
            compare(fitting);
        }
    }

    /// Figures are about what the compared layers hold, not about what is settled.
    private boolean concernsFigures(ProjectEvent event) {
        return event.entry().changes().changes().stream()
                .anyMatch(change -> change.thing()
                        .layer()
                        .map(layer -> plan.get().indexOf(layer).isPresent())
                        .orElse(true));
    }

    private void arrived(Optional<ReviewedDocument> shown) {
        Optional<DocumentId> now = shown.map(ReviewedDocument::id);
        shown.ifPresent(documents::learn);
        boolean stored = link.underWayProperty().get() == 0;
        differences.show(shown.map(ReviewedDocument::rows).orElse(List.of()), !now.equals(before), stored);
        before = now;
    }
}
