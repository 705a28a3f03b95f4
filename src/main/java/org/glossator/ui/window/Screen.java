package org.glossator.ui.window;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import org.glossator.annotation.LayerId;
import org.glossator.text.DocumentId;
import org.glossator.text.Span;
import org.glossator.ui.command.Command;
import org.glossator.ui.dialog.Topic;
import org.glossator.ui.palette.PaletteEntries;

/// What fills the window while it is shown. FX thread only.
public interface Screen {

    Parent root();

    /// Its own commands; they can be done from when it is shown until it is closed.
    List<Command> commands();

    /// What a person is about here, for the help.
    default Topic topic() {
        return Topic.ANNOTATING;
    }

    /// What the palette finds of it, besides its commands.
    default PaletteEntries entries() {
        return PaletteEntries.NONE;
    }

    /// What the window's title says of it.
    ObservableValue<String> title();

    /// It is in the window now: the place to take the keyboard.
    void shown();

    /// Another screen is shown in its place for a while: it keeps what it shows and lets go of the keyboard. Its
    /// commands are taken from it until it is shown again.
    default void covered() {}

    /// It is in the window again after another screen was.
    default void uncovered() {}

    /// Shows a place in a document, if it shows documents.
    ///
    /// @param words where in the text; empty for the document as a whole
    /// @param layer whose marks it is about, if they are of one layer
    default void show(DocumentId document, Optional<Span> words, Optional<LayerId> layer) {}

    /// The document that it shows, if it shows one.
    default Optional<DocumentId> document() {
        return Optional.empty();
    }

    /// It will not be shown again: lets go of everything it listens to.
    void close();
}
