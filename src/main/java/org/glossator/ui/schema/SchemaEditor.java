package org.glossator.ui.schema;

import java.util.concurrent.Executor;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.glossator.message.Message;
import org.glossator.project.Project;
import org.glossator.project.Subscription;
import org.glossator.ui.FxThread;
import org.glossator.ui.dialog.Choice;
import org.glossator.ui.dialog.Sheet;
import org.glossator.ui.dialog.Topic;
import org.glossator.ui.schema.model.EditorModel;
import org.glossator.ui.theme.Scale;
import org.glossator.ui.window.Surroundings;
import org.glossator.workflow.FindMisfits;
import org.jspecify.annotations.Nullable;

/// The schema of a project in a sheet over its window. Everything done in it is stored at once; closing the sheet ends
/// it. FX thread only.
public final class SchemaEditor {

    private static final double WIDTH = 980;
    private static final double HEIGHT = 660;
    private static final double NARROWEST = 720;
    private static final double LOWEST = 420;
    /// What the sheet has around the editor, and the window around the sheet.
    private static final double BESIDE = 90;
    private static final double BENEATH = 200;
    private static final Executor DISK =
            work -> Thread.ofPlatform().name("glossator-schema").daemon().start(work);

    private final EditorModel model;
    private final EditorView view;
    private final Destination destination;
    private final Sheet sheet;

    private SchemaEditor(Project project, Surroundings surroundings, Destination destination) {
        this.model = new EditorModel(project, FxThread.HERE, DISK);
        this.destination = destination;
        this.view = new EditorView(model);
        this.sheet = surroundings
                .sheets()
                .sheet(Message.of("editor.title").sentence(), view)
                .about(Topic.SCHEMA);
        Window owner = sheet.stage().getOwner();
        Scale.fit(
                view,
                view.prefWidthProperty(),
                scale -> Math.clamp(owner.getWidth() - BESIDE, NARROWEST, WIDTH * scale));
        Scale.fit(
                view,
                view.prefHeightProperty(),
                scale -> Math.clamp(owner.getHeight() - BENEATH, LOWEST, HEIGHT * scale));
        view.setMinSize(0, 0);
        view.equip(new Tools(model, view, surroundings, this::go));
        sheet.add(Choice.close());
        sheet.stage().addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /// Opens the editor over a window.
    ///
    /// @param destination where a mark that does not fit is gone to
    /// @return its sheet's window
    public static Stage open(Project project, Surroundings surroundings, Destination destination) {
        SchemaEditor editor = new SchemaEditor(project, surroundings, destination);
        Subscription following = editor.model.activate();
        Stage stage = editor.sheet.stage();
        editor.sheet.show();
        stage.showingProperty().subscribe(showing -> {
            if (!showing) {
                following.close();
            }
        });
        editor.view.begin();
        return stage;
    }

    /// Undo and redo as in the window; a field in which something is being written has its own.
    private void pressed(KeyEvent press) {
        if (press.getCode() == KeyCode.ESCAPE && view.isAsking()) {
            view.answered();
            press.consume();
        } else if (press.getCode() == KeyCode.ESCAPE && focused() instanceof TreeView<?>) {
            sheet.close(); // a tree keeps Escape for itself, and so from the button that closes
            press.consume();
        } else if (press.isShortcutDown()
                && (press.getCode() == KeyCode.Z || press.getCode() == KeyCode.Y)
                && !isWriting()) {
            press.consume();
            if (press.isShiftDown() || press.getCode() == KeyCode.Y) {
                model.redo();
            } else {
                model.undo();
            }
        }
    }

    private boolean isWriting() {
        return focused() instanceof TextInputControl field && field.isUndoable();
    }

    private @Nullable Node focused() {
        return sheet.stage().getScene().getFocusOwner();
    }

    private void go(FindMisfits.Found found) {
        sheet.close();
        destination.go(found.document().id(), found.layer(), found.mark());
    }
}
