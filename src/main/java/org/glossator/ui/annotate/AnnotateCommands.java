package org.glossator.ui.annotate;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import org.glossator.annotation.DocumentState;
import org.glossator.message.Message;
import org.glossator.project.History;
import org.glossator.text.DocumentId;
import org.glossator.ui.annotate.model.AnnotateModel;
import org.glossator.ui.annotate.model.Linking;
import org.glossator.ui.annotate.part.Part;
import org.glossator.ui.annotate.part.Surface;
import org.glossator.ui.annotate.part.Workbench;
import org.glossator.ui.command.Category;
import org.glossator.ui.command.Command;

/// What can be done on the Annotate screen whatever the schema: going about, undoing, relating, documents. A command
/// that cannot be done at the moment says why, unless its key means something else where the keyboard is.
final class AnnotateCommands implements Part {

    private final AnnotateModel model;
    private final Surface surface;

    AnnotateCommands(Workbench workbench) {
        this.model = workbench.model();
        this.surface = workbench.surface();
    }

    @Override
    public List<Command> commands() {
        return List.of(
                undo(),
                redo(),
                command("label", Category.MARK).keys("L").does(surface::chooseLabel),
                command("delete", Category.MARK)
                        .keys("Delete", "Backspace")
                        .enabledWhen(Bindings.not(surface.listFocused()))
                        .does(model.marking()::remove),
                command("relate", Category.MARK).keys("R").does(model.linking()::begin),
                command("note", Category.MARK).keys("N").does(surface::writeNote),
                command("outward", Category.MARK).keys("O").does(model.selection()::cycle),
                command("take", Category.MARK)
                        .keys("Enter")
                        .enabledWhen(Bindings.or(picking(), surface.listFocused()))
                        .does(this::take),
                command("next-mark", Category.GO)
                        .keys("Tab")
                        .enabledWhen(walking())
                        .does(() -> stepToMark(1)),
                command("previous-mark", Category.GO)
                        .keys("Shift+Tab")
                        .enabledWhen(walking())
                        .does(() -> stepToMark(-1)),
                command("escape", Category.GO).keys("Esc").does(this::escape),
                command("next-document", Category.GO).keys("Alt+Down").does(() -> model.openBeside(1)),
                command("previous-document", Category.GO).keys("Alt+Up").does(() -> model.openBeside(-1)),
                command("next-undone", Category.GO).keys("Alt+Shift+Down").does(model::openNextUndone),
                command("done", Category.GO).keys("Shortcut+Enter").does(this::done),
                command("reopen", Category.GO).does(() -> mark(DocumentState.IN_PROGRESS)),
                command("filter", Category.GO).keys("Shortcut+D").does(surface::focusFilter),
                command("rename", Category.EDIT).keys("F2").does(surface::renameDocument),
                command("remove", Category.EDIT).does(this::removeDocument),
                command("next-layer", Category.VIEW).keys("Alt+L").does(model::showNextLayer),
                command("next-pane", Category.VIEW).keys("F6").does(() -> surface.focusBeside(1)),
                command("previous-pane", Category.VIEW).keys("Shift+F6").does(() -> surface.focusBeside(-1)));
    }

    private static Command.Draft command(String name, Category category) {
        return Command.of("annotate." + name, category, Message.of("annotate.command-" + name));
    }

    private Command undo() {
        return command("undo", Category.EDIT)
                .keys("Shortcut+Z")
                .named(named("undo", History::undoable))
                .does(model.history()::undo);
    }

    private Command redo() {
        return command("redo", Category.EDIT)
                .keys("Shortcut+Shift+Z", "Shortcut+Y")
                .named(named("redo", History::redoable))
                .does(model.history()::redo);
    }

    /// “Undo: annotate …”, or only “Undo” where there is nothing to be undone.
    private ObservableValue<String> named(String what, Function<History, Optional<Message>> next) {
        return model.history()
                .historyProperty()
                .map(history -> next.apply(history)
                        .map(operation -> Message.of("annotate.command-" + what + "-named", operation.sentence()))
                        .orElseGet(() -> Message.of("annotate.command-" + what))
                        .sentence());
    }

    private BooleanBinding picking() {
        return Bindings.createBooleanBinding(
                model.linking()::isPicking, model.linking().stepProperty());
    }

    /// Tab goes from mark to mark in the text; elsewhere it goes from control to control.
    private ObservableBooleanValue walking() {
        return Bindings.and(surface.textFocused(), Bindings.not(surface.popoverShown()));
    }

    private void stepToMark(int step) {
        if (model.linking().isPicking()) {
            model.linking().propose(step);
        } else {
            model.selection().step(step);
        }
    }

    private void take() {
        if (model.linking().isPicking()) {
            model.linking().pickProposed();
        } else {
            surface.focusText();
        }
    }

    /// Gives up one thing at a time: the card, the relation, the field, the mark.
    private void escape() {
        if (surface.popoverShown().get()) {
            surface.hidePopover();
        } else if (!(model.linking().stepProperty().get() instanceof Linking.Step.Idle)) {
            model.linking().cancel();
        } else if (!surface.textFocused().get()) {
            surface.focusText();
        } else {
            model.selection().escape();
            model.notices().clear();
        }
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
