package org.glossator.ui.annotate.model;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.glossator.annotation.AnnotationId;
import org.glossator.annotation.DocumentState;
import org.glossator.annotation.Layer;
import org.glossator.message.Message;
import org.glossator.project.Project;
import org.glossator.project.ProjectEvent;
import org.glossator.project.ProjectState;
import org.glossator.project.Subscription;
import org.glossator.project.edit.RemoveDocuments;
import org.glossator.project.edit.RenameDocument;
import org.glossator.project.edit.SetDocumentState;
import org.glossator.text.DocumentId;
import org.glossator.text.Span;

/// The Annotate screen over one open project. Lives on the screen's thread; what a commit changes is passed to
/// the parts here, in an order in which each finds the ones it builds on up to date.
public final class AnnotateModel {

    private final ProjectLink link;
    private final Notices notices;
    private final ReadOnlyObjectWrapper<ProjectState> state;
    private final LayersModel layers;
    private final DocumentsModel documents;
    private final Page page;
    private final Drafts drafts;
    private final MarkSelection selection;
    private final Marking marking;
    private final Boundaries boundaries;
    private final Pieces pieces;
    private final Linking linking;
    private final ForeignMarks foreign;
    private final Verdicts verdicts;
    private final Carets carets;
    private final GoingAbout goingAbout;
    private final ShownRelations relations = new ShownRelations();
    private final UndoModel history;

    /// @param screen runs work on the screen's thread, in the order handed in
    /// @param keys how the key of a command is told of, by its id
    public AnnotateModel(Project project, Executor screen, Function<String, String> keys) {
        ProjectState now = project.state();
        this.notices = new Notices(keys);
        this.link = new ProjectLink(project, screen, notices);
        this.state = new ReadOnlyObjectWrapper<>(now);
        this.layers = new LayersModel(project.annotator(), now);
        this.documents = new DocumentsModel(link, layers, now);
        this.page = new Page(link, layers, notices);
        this.drafts = new Drafts(link, notices);
        this.selection = new MarkSelection(page, drafts);
        this.marking = new Marking(link, page, selection, drafts, notices);
        this.boundaries = new Boundaries(link, page, selection, drafts, notices);
        this.pieces = new Pieces(link, page, selection, drafts, notices);
        this.linking = new Linking(link, page, selection, notices);
        this.foreign = new ForeignMarks(link, page, layers, selection, notices);
        this.verdicts = new Verdicts(link, page, selection, drafts, notices);
        this.carets = new Carets(page, selection);
        this.goingAbout = new GoingAbout(link, documents, page, selection, notices);
        this.history = new UndoModel(link, page, selection, drafts, notices);
        layers.count(now, page.wanted());
    }

    /// Begins to follow the project, and opens its first document that is not done. Closing what this returns
    /// hands in what is being written and ends it; the model is then of no more use.
    public Subscription activate() {
        Subscription events = link.listen(this::follow);
        if (page.wanted().isEmpty()) {
            documents
                    .nextUndone(Optional.empty())
                    .or(() -> documents.beside(Optional.empty(), 1))
                    .ifPresent(row -> open(row.id()));
        }
        return () -> {
            drafts.commit();
            events.close();
            documents.disputes().stop();
            link.close();
        };
    }

    public Project project() {
        return link.project();
    }

    /// The project as of the last commit that the screen has heard of.
    public ReadOnlyObjectProperty<ProjectState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    public ProjectState state() {
        return state.get();
    }

    public ProjectLink link() {
        return link;
    }

    public Notices notices() {
        return notices;
    }

    public LayersModel layers() {
        return layers;
    }

    public DocumentsModel documents() {
        return documents;
    }

    public Page page() {
        return page;
    }

    public Drafts drafts() {
        return drafts;
    }

    public MarkSelection selection() {
        return selection;
    }

    public Marking marking() {
        return marking;
    }

    public Boundaries boundaries() {
        return boundaries;
    }

    public Pieces pieces() {
        return pieces;
    }

    public Linking linking() {
        return linking;
    }

    /// The marks of others that are shown beneath.
    public ForeignMarks foreign() {
        return foreign;
    }

    /// What was decided about one's marks.
    public Verdicts verdicts() {
        return verdicts;
    }

    /// Where one was in each document.
    public Carets carets() {
        return carets;
    }

    /// Which relations are drawn over the text.
    public ShownRelations relations() {
        return relations;
    }

    public UndoModel history() {
        return history;
    }

    /// Opens a document.
    public void open(DocumentId document) {
        if (!page.wanted().equals(Optional.of(document))) {
            drafts.commit();
            notices.clear();
            page.open(document);
            documents.opened(document);
            layers.count(state(), page.wanted());
        }
    }

    /// Opens a document and selects these words of it; does `then` once they are there.
    public void goTo(DocumentId document, Span words, Runnable then) {
        go(document, () -> {
            selection.wordsProperty().set(words);
            then.run();
        });
    }

    /// Opens a document and selects a mark of it; does `then` once it is there.
    public void goTo(DocumentId document, AnnotationId mark, Runnable then) {
        go(document, () -> {
            selection.select(mark);
            then.run();
        });
    }

    private void go(DocumentId document, Runnable then) {
        drafts.commit();
        page.reveal(document, then);
        layers.count(state(), page.wanted());
    }

    /// Opens the document `step` places further in the list.
    public void openBeside(int step) {
        documents
                .beside(page.wanted(), step)
                .ifPresentOrElse(
                        row -> open(row.id()), () -> notices.refuse(Message.of("annotate.no-further-document")));
    }

    /// Opens the next document that is not done.
    public void openNextUndone() {
        documents
                .nextUndone(page.wanted())
                .ifPresentOrElse(
                        row -> open(row.id()),
                        () -> notices.say(
                                Message.of(documents.isAnyAssigned() ? "assigning.all-done" : "annotate.all-done")));
    }

    /// Opens the next document in which nothing is marked.
    public void openNextUnmarked() {
        documents
                .next(page.wanted(), row -> row.tally().annotations() == 0)
                .ifPresentOrElse(row -> open(row.id()), () -> notices.say(Message.of("documents.all-marked")));
    }

    /// Opens the next document in which something of one's own does not fit the schema, and goes there.
    public void openNextProblem() {
        drafts.commit();
        goingAbout.nextProblem(state().schema(), layers.mine().id(), this::open);
    }

    /// Says how far the open document has come in one's own layer; when it is done, the next one that is not
    /// opens.
    public void mark(DocumentState progress) {
        page.wanted()
                .ifPresentOrElse(
                        document -> mark(List.of(document), progress),
                        () -> notices.refuse(Message.of("annotate.no-document")));
    }

    /// Says of several documents at once how far they have come.
    public void mark(List<DocumentId> several, DocumentState progress) {
        drafts.commit();
        link.submit(new SetDocumentState(layers.mine(), several, progress), _ -> {
            notices.clear();
            if (progress == DocumentState.DONE
                    && page.wanted().filter(several::contains).isPresent()) {
                openNextUndone();
            }
        });
    }

    public void rename(DocumentId document, String name) {
        link.submit(new RenameDocument(document, name), _ -> notices.clear());
    }

    /// Removes documents, and says what went with them; like every edit it can be undone.
    public void remove(List<DocumentId> several) {
        drafts.commit();
        Message removed = documents.removal(several);
        link.submit(new RemoveDocuments(several), _ -> notices.say(removed));
    }

    /// Puts the marks of `layer` on the screen.
    public void show(Layer layer) {
        selection.clear();
        linking.cancel();
        layers.show(layer);
        layers.count(state(), page.wanted());
        page.refusal().filter(_ -> !layers.isMineShown()).ifPresentOrElse(notices::say, notices::clear);
    }

    /// Puts the marks of the next layer on the screen.
    public void showNextLayer() {
        show(layers.next());
    }

    /// Shows a layer of others beneath, or no longer.
    public void toggleBeneath(Layer layer) {
        layers.toggleBeneath(layer);
        layers.count(state(), page.wanted());
    }

    /// Shows all layers of others beneath; none, where all are.
    public void toggleAllBeneath() {
        layers.toggleAllBeneath();
        layers.count(state(), page.wanted());
    }

    /// Hides other people's work wholly, or no longer.
    public void setBlind(boolean blind) {
        selection.clear();
        linking.cancel();
        layers.setBlind(blind);
        layers.count(state(), page.wanted());
        notices.clear();
    }

    private void follow(List<ProjectEvent> events) {
        ProjectState now = events.getLast().state();
        Optional<DocumentId> open = page.wanted();
        int formerIndex = open.map(documents::indexShown).orElse(0);
        state.set(now);
        layers.follow(now);
        marking.use().follow(now.schema());
        documents.follow(events, now);
        page.follow(now);
        if (page.wanted().isEmpty()) {
            documents.inPlaceOf(formerIndex).ifPresent(row -> open(row.id()));
        }
        layers.count(now, page.wanted());
        history.follow(events.getLast().history());
    }
}
