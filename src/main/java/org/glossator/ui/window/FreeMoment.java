package org.glossator.ui.window;

import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Subscription;
import org.glossator.message.Message;
import org.jspecify.annotations.Nullable;

/// The next moment at which a window neither works nor waits for an answer. FX thread only.
final class FreeMoment implements AutoCloseable {

    private final Stage stage;
    private final Surroundings surroundings;
    private final WatchedFileDialogs files;
    private final Subscription changes;
    private final ListChangeListener<Window> sheets = _ -> later();
    private @Nullable Runnable waiting;

    FreeMoment(Stage stage, Surroundings surroundings, WatchedFileDialogs files) {
        this.stage = stage;
        this.surroundings = surroundings;
        this.files = files;
        changes = surroundings
                .work()
                .busyProperty()
                .subscribe(this::later)
                .and(files.openProperty().subscribe(this::later));
        Window.getWindows().addListener(sheets);
    }

    /// Does `work` at that moment, which may be now; what waited for it before is forgotten.
    ///
    /// @param meanwhile said where it is not now
    void then(Message meanwhile, Runnable work) {
        if (isNow()) {
            work.run();
        } else {
            waiting = work;
            surroundings.dialogue().notices().say(meanwhile);
        }
    }

    /// Nothing is done any more.
    @Override
    public void close() {
        changes.unsubscribe();
        Window.getWindows().removeListener(sheets);
        waiting = null;
    }

    private boolean isNow() {
        boolean asked = Window.getWindows().stream().anyMatch(each -> each instanceof Stage over && isOver(over));
        return !asked
                && !files.openProperty().get()
                && !surroundings.work().busyProperty().get();
    }

    private boolean isOver(Stage sheet) {
        return stage.equals(sheet.getOwner()) && sheet.isShowing();
    }

    /// Looks again once what ended has said what comes of it: work often ends with a question.
    private void later() {
        if (waiting != null) {
            Platform.runLater(() -> {
                Runnable work = waiting;
                if (work != null && isNow()) {
                    waiting = null;
                    work.run();
                }
            });
        }
    }
}
