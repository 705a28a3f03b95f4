package org.glossator.app.tour;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.AccessibleAction;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.glossator.annotation.Annotation;
import org.glossator.message.Message;
import org.glossator.project.DocumentContent;
import org.glossator.project.Project;
import org.glossator.text.DocumentId;
import org.glossator.text.Span;
import org.glossator.ui.command.Command;
import org.glossator.ui.command.CommandId;
import org.glossator.ui.help.CommandCatalogue;
import org.glossator.ui.keys.KeyGuide;
import org.glossator.ui.keys.KeyPage;
import org.glossator.ui.text.AnnotatedTextView;
import org.glossator.ui.window.MainWindow;

/// Walks through the sample as a person would: opens it, looks at it in light and dark, takes a mark away and makes it
/// again with a key, undoes and redoes, compares two annotators, and looks at what an export would write. It leaves
/// pictures and the map of keys. To be used off the FX thread.
final class Tour {

    private static final String LOOKED_AT = "existing agreements among";
    private static final String WORDS = "the Astana agreements";
    private static final String REPEATED = "Iran, Turkey";
    private static final String COLLEAGUE = "mina";
    private static final double LINES = 260;
    private static final Pattern FIGURE = Pattern.compile("0[.,]\\d\\d");
    private static final CommandId AGREEMENT_KEY = CommandId.of("annotate.mark.4");

    private final MainWindow window;
    private final Scene scene;
    private final Stagehand hand;
    private final Camera camera;
    private final List<Command> met = new ArrayList<>();
    private final CompletableFuture<Project> opened;
    private final Path folder;

    /// @param window not shown yet
    /// @param scene the window's
    /// @param opened the project, once the window has opened it
    /// @param folder where pictures and the map of keys are left
    Tour(MainWindow window, Scene scene, CompletableFuture<Project> opened, Path folder) {
        this.window = window;
        this.scene = scene;
        this.hand = new Stagehand(scene);
        this.camera = new Camera(hand, folder, () -> command(CommandId.of("theme.toggle")));
        this.opened = opened;
        this.folder = folder;
    }

    /// Goes all the way.
    ///
    /// @param told hears of each thing done
    void go(Consumer<Message> told) {
        Stagehand.run(window::show);
        camera.take(HelpPicture.WELCOME, this::whole);
        meet();
        command(CommandId.of("file.sample"));
        hand.until(() -> opened.isDone() && !annotations().isEmpty() && !texts().isEmpty());
        told.accept(Message.of(
                "app.tour-opened",
                opened.join().state().documents().size(),
                annotations().size()));
        Path keys = folder.resolve("keys.md");
        writeKeys(keys);
        told.accept(Message.of("app.tour-keys", keys.toString()));
        meet();
        lookAround();
        told.accept(Message.of("app.tour-looked", folder.toString()));
        markAnew();
        told.accept(Message.of("app.tour-marked", WORDS));
        undoAndRedo();
        told.accept(Message.of("app.tour-undone"));
        told.accept(Message.of("app.tour-compared", compareLayers()));
        lookAtExport();
        told.accept(Message.of("app.tour-export"));
        write(folder.resolve("commands.txt"), CommandCatalogue.written(met));
        if (!camera.missing().isEmpty()) {
            throw new IllegalStateException("There is no picture yet of " + camera.missing());
        }
    }

    /// Closes the project and the window, and waits until the project's file is let go of.
    void leave() {
        CompletableFuture<Void> left = new CompletableFuture<>();
        Stagehand.run(() -> {
            window.afterwards(() -> left.complete(null));
            window.quit();
        });
        left.join();
    }

    /// Leaves the map of keys as the window has it now.
    private void writeKeys(Path file) {
        write(
                file,
                Stagehand.call(
                        () -> KeyPage.markdown(KeyGuide.of(window.surroundings().commands()))));
    }

    private static void write(Path file, String words) {
        try {
            Files.writeString(file, words);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private void lookAround() {
        select(LOOKED_AT, 0);
        command(CommandId.of("annotate.next-mark"));
        camera.take(HelpPicture.ANNOTATE, this::whole);
        camera.take(HelpPicture.MARKS, () -> Shot.of(texts().getFirst(), LINES));
        command(CommandId.of("relations.arcs"));
        camera.take(HelpPicture.ARCS, () -> Shot.of(texts().getFirst(), 2 * LINES));
        command(CommandId.of("relations.arcs"));
        lookAtMatches();
        lookAtSheet(CommandId.of("schema.edit"), HelpPicture.SCHEMA);
        lookAtSheet(CommandId.of("assigning.share"), HelpPicture.SHARE);
        lookAtSheet(CommandId.of("documents.copy"), HelpPicture.COPY);
    }

    /// Looks where else the words of a mark stand, and marks nothing.
    private void lookAtMatches() {
        select(REPEATED, 0);
        command(CommandId.of("annotate.escape"));
        command(CommandId.of("annotate.next-mark"));
        command(CommandId.of("matches.apply"));
        hand.until(() -> scene.lookup("#matches") instanceof ListView<?> list
                && !list.getItems().isEmpty());
        camera.take(HelpPicture.MATCHES, () -> Shot.of(scene.lookup(".matches-card")));
        Stagehand.run(() -> scene.lookup(".preview-close").executeAccessibleAction(AccessibleAction.FIRE));
        command(CommandId.of("annotate.escape"));
    }

    /// Looks at a sheet over the window, and puts it away.
    private void lookAtSheet(CommandId command, HelpPicture picture) {
        command(command);
        hand.until(() -> sheet().isPresent());
        Stagehand.run(() -> {
            if (sheet().orElseThrow().getScene().lookup("#copy-name") instanceof ComboBox<?> name) {
                name.getEditor().setText(COLLEAGUE);
            }
        });
        camera.take(picture, () -> Shot.of(sheet().orElseThrow().getScene()));
        Stagehand.run(() -> sheet().ifPresent(Stage::close));
    }

    private Optional<Stage> sheet() {
        return Window.getWindows().stream()
                .filter(each -> !each.equals(scene.getWindow()))
                .filter(Stage.class::isInstance)
                .map(Stage.class::cast)
                .findFirst();
    }

    private Shot whole() {
        return Shot.of(scene);
    }

    /// Keeps the commands that there are now and were not before.
    private void meet() {
        Stagehand.run(() -> window.surroundings().commands().all().stream()
                .filter(each -> met.stream().noneMatch(known -> known.id().equals(each.id())))
                .forEach(met::add));
    }

    private void markAnew() {
        int before = annotations().size();
        select(WORDS, 0);
        command(CommandId.of("annotate.escape"));
        command(CommandId.of("annotate.next-mark"));
        command(CommandId.of("annotate.delete"));
        hand.until(() -> annotations().size() == before - 1);
        select(WORDS, WORDS.length());
        command(AGREEMENT_KEY);
        hand.until(() -> annotations().size() == before);
        hand.picture(folder.resolve("marked-light.png"));
    }

    private void undoAndRedo() {
        int marked = annotations().size();
        command(CommandId.of("annotate.undo"));
        hand.until(() -> annotations().size() == marked - 1);
        hand.picture(folder.resolve("undone-light.png"));
        command(CommandId.of("annotate.redo"));
        hand.until(() -> annotations().size() == marked);
    }

    /// Lays two annotators' layers over each other, in light and dark, and goes back.
    ///
    /// @return how many differences were listed
    private int compareLayers() {
        command(CommandId.of("documents.review"));
        hand.until(() -> differences() > 0 && hasFigures());
        meet();
        camera.take(HelpPicture.REVIEW, this::whole);
        int listed = Stagehand.call(this::differences);
        command(CommandId.of("review.matrix"));
        hand.until(() -> scene.lookup("#matrix") != null);
        camera.take(HelpPicture.MATRIX, () -> Shot.of(scene.lookup("#matrix").getParent(), LINES));
        command(CommandId.of("review.back"));
        return listed;
    }

    private int differences() {
        return scene.lookup("#differences") instanceof ListView<?> list
                ? list.getItems().size()
                : 0;
    }

    /// Whether it is told how far the layers agree.
    private boolean hasFigures() {
        return scene.lookup("#agreement") instanceof Parent table
                && descendants(table)
                        .anyMatch(node -> node instanceof Labeled cell
                                && FIGURE.matcher(cell.getText()).matches());
    }

    /// Looks at what an export in columns would write, and goes back.
    private void lookAtExport() {
        command(CommandId.of("documents.export"));
        Stagehand.run(() -> scene.lookup("#format-conll-2003").executeAccessibleAction(AccessibleAction.FIRE));
        hand.until(() -> scene.lookup("#preview") instanceof TextArea preview
                && preview.getText().startsWith("-DOCSTART-")
                && scene.lookup("#advice").isVisible());
        meet();
        camera.take(HelpPicture.EXPORT, this::whole);
        command(CommandId.of("export.back"));
    }

    /// Selects the first `length` characters where `words` stand, and brings them into view.
    private void select(String words, int length) {
        Stagehand.run(() -> {
            AnnotatedTextView text = texts().getFirst();
            int start = content().document().text().indexOf(words);
            text.requestFocus();
            text.select(new Span(start, start + length));
            text.centre(start);
        });
    }

    private void command(CommandId id) {
        if (!Stagehand.call(() -> window.surroundings().commands().run(id.value()))) {
            throw new IllegalStateException("The command " + id.value() + " cannot be done now");
        }
    }

    private List<Annotation> annotations() {
        Project project = opened.join();
        return project.state()
                .layerNamed(project.annotator().name())
                .map(layer -> content().markup(layer.id()).annotations().inOrder())
                .orElse(List.of());
    }

    /// The first document with all that stands on it; nothing stands on it until it has been read.
    private DocumentContent content() {
        Project project = opened.join();
        DocumentId first = project.state().documents().getFirst().id();
        return project.loaded(first).orElseGet(() -> project.load(first).join().orElseThrow());
    }

    private List<AnnotatedTextView> texts() {
        return descendants(scene.getRoot())
                .filter(AnnotatedTextView.class::isInstance)
                .map(AnnotatedTextView.class::cast)
                .toList();
    }

    private static Stream<Node> descendants(Node node) {
        return node instanceof Parent parent
                ? Stream.concat(
                        Stream.of(node),
                        parent.getChildrenUnmodifiable().stream().flatMap(Tour::descendants))
                : Stream.of(node);
    }
}
