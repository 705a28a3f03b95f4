package org.glossator.ui.window;

import java.util.Optional;
import javafx.beans.property.StringProperty;
import org.glossator.annotation.LayerId;
import org.glossator.message.Message;
import org.glossator.project.Subscription;
import org.glossator.text.DocumentId;
import org.glossator.text.Span;
import org.glossator.ui.command.CommandRegistry;
import org.glossator.ui.dialog.Topic;
import org.glossator.ui.palette.PaletteEntries;
import org.jspecify.annotations.Nullable;

/// The place where one screen after the other is shown; each brings its commands and takes them with it. One may cover
/// another for a while, which keeps what it shows meanwhile.
final class ScreenSlot {

    private final Frame frame;
    private final CommandRegistry commands;
    private final StringProperty title;
    private @Nullable Screen shown;
    private @Nullable Screen cover;
    private Subscription added = () -> {};

    ScreenSlot(Frame frame, CommandRegistry commands, StringProperty title) {
        this.frame = frame;
        this.commands = commands;
        this.title = title;
    }

    void show(Screen screen) {
        clear();
        shown = screen;
        put(screen);
        screen.shown();
    }

    /// Shows `screen` in place of the one that is shown, which is left as it is.
    void cover(Screen screen) {
        uncover();
        if (shown != null) {
            shown.covered();
        }
        cover = screen;
        put(screen);
        screen.shown();
    }

    /// Whether it is a screen of this kind that covers another.
    boolean isCoveredBy(Class<? extends Screen> kind) {
        return kind.isInstance(cover);
    }

    /// Closes the screen that covers another, and shows that one again.
    void uncover() {
        if (cover == null) {
            return;
        }
        cover.close();
        cover = null;
        if (shown != null) {
            put(shown);
            shown.uncovered();
        }
    }

    /// Shows a place in a document on the screen below.
    void go(DocumentId document, Optional<Span> words, Optional<LayerId> layer) {
        uncover();
        if (shown != null) {
            shown.show(document, words, layer);
        }
    }

    /// The document on the screen that is, or was, covered.
    Optional<DocumentId> document() {
        return shown == null ? Optional.empty() : shown.document();
    }

    /// What a person is about on the screen that is shown.
    Topic topic() {
        Screen now = cover != null ? cover : shown;
        return now == null ? Topic.BEGINNING : now.topic();
    }

    /// What the palette finds of the screen that is shown.
    PaletteEntries entries() {
        Screen now = cover != null ? cover : shown;
        return now == null ? PaletteEntries.NONE : now.entries();
    }

    void clear() {
        title.unbind();
        added.close();
        added = () -> {};
        if (cover != null) {
            cover.close();
            cover = null;
        }
        if (shown != null) {
            shown.close();
            shown = null;
        }
    }

    private void put(Screen screen) {
        added.close();
        added = commands.add(screen.commands());
        String name = Message.of("ui.name").sentence();
        title.bind(screen.title()
                .map(said ->
                        said.equals(name) ? name : Message.of("ui.title", said).sentence()));
        frame.show(screen);
    }
}
