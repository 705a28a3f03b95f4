package org.glossator.ui.annotate;

import java.util.List;
import org.glossator.annotation.DocumentState;
import org.glossator.message.Message;
import org.glossator.text.DocumentId;
import org.glossator.ui.annotate.model.AnnotateModel;
import org.glossator.ui.annotate.part.Part;
import org.glossator.ui.annotate.part.Surface;
import org.glossator.ui.annotate.part.Workbench;
import org.glossator.ui.command.Category;
import org.glossator.ui.command.Command;

/// Going through the documents, and what can be done with the one that is open.
final class DocumentCommands implements Part {

    private final AnnotateModel model;
    private final Surface surface;

    DocumentCommands(Workbench workbench) {
        this.model = workbench.model();
        this.surface = workbench.surface();
    }

    @Override
    public List<Command> commands() {
        return List.of(
                ScreenCommand.of("next-document", Category.GO).keys("Alt+Down").does(() -> model.openBeside(1)),
                ScreenCommand.of("previous-document", Category.GO)
                        .keys("Alt+Up")
                        .does(() -> model.openBeside(-1)),
                ScreenCommand.of("next-undone", Category.GO)
                        .keys("Alt+Shift+Down")
                        .does(model::openNextUndone),
                ScreenCommand.of("done", Category.GO).keys("Shortcut+Enter").does(this::done),
                ScreenCommand.of("reopen", Category.GO).does(() -> mark(DocumentState.IN_PROGRESS)),
                ScreenCommand.of("filter", Category.GO).keys("Shortcut+D").does(surface::focusFilter),
                ScreenCommand.of("rename", Category.EDIT).keys("F2").does(surface::renameDocument),
                ScreenCommand.of("remove", Category.EDIT).does(this::removeDocument),
                ScreenCommand.of("next-layer", Category.VIEW).keys("Alt+L").does(model::showNextLayer));
    }

    /// In a field it hands in what is written there; else the document is done.
    private void done() {
        if (surface.isWriting()) {
            model.drafts().commit();
            surface.focusText();
        } else {
            mark(DocumentState.DONE);
        }
    }

    private void mark(DocumentState state) {
        List<DocumentId> several = several();
        if (several.isEmpty()) {
            model.mark(state);
        } else {
            model.mark(several, state);
        }
    }

    /// The documents chosen together, while the keyboard is in their list; none where only one is.
    private List<DocumentId> several() {
        List<DocumentId> chosen = model.documents().chosen();
        return surface.listFocused().get() && chosen.size() > 1 ? chosen : List.of();
    }

    private void removeDocument() {
        List<DocumentId> several = several();
        if (several.isEmpty()) {
            model.page()
                    .wanted()
                    .ifPresentOrElse(
                            open -> model.remove(List.of(open)),
                            () -> model.notices().refuse(Message.of("annotate.no-document")));
        } else {
            model.remove(several);
        }
    }
}
