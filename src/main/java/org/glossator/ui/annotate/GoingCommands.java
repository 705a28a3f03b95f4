package org.glossator.ui.annotate;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableBooleanValue;
import org.glossator.ui.annotate.marking.LabelOffer;
import org.glossator.ui.annotate.model.AnnotateModel;
import org.glossator.ui.annotate.model.Linking;
import org.glossator.ui.annotate.part.Part;
import org.glossator.ui.annotate.part.Surface;
import org.glossator.ui.annotate.part.Workbench;
import org.glossator.ui.command.Category;
import org.glossator.ui.command.Command;

/// Going from mark to mark and from part to part; Enter, which takes what is offered, and Esc, which gives it
/// up.
final class GoingCommands implements Part {

    private final AnnotateModel model;
    private final Surface surface;
    private final LabelOffer labels;

    GoingCommands(Workbench workbench, LabelOffer labels) {
        this.model = workbench.model();
        this.surface = workbench.surface();
        this.labels = labels;
    }

    @Override
    public List<Command> commands() {
        return List.of(
                ScreenCommand.of("take", Category.MARK)
                        .keys("Enter")
                        .enabledWhen(Bindings.or(Bindings.or(picking(), surface.listFocused()), labelling()))
                        .does(this::take),
                ScreenCommand.of("next-mark", Category.GO)
                        .keys("Tab")
                        .enabledWhen(walking())
                        .does(() -> stepToMark(1)),
                ScreenCommand.of("previous-mark", Category.GO)
                        .keys("Shift+Tab")
                        .enabledWhen(walking())
                        .does(() -> stepToMark(-1)),
                ScreenCommand.of("escape", Category.GO).keys("Esc").does(this::escape),
                ScreenCommand.of("next-pane", Category.VIEW).keys("F6").does(() -> surface.focusBeside(1)),
                ScreenCommand.of("previous-pane", Category.VIEW)
                        .keys("Shift+F6")
                        .does(() -> surface.focusBeside(-1)));
    }

    private BooleanBinding picking() {
        return Bindings.createBooleanBinding(
                model.linking()::isPicking, model.linking().stepProperty());
    }

    /// Whether Enter in the text labels, or goes into the box that stands there for it.
    private BooleanBinding labelling() {
        return Bindings.createBooleanBinding(
                () -> surface.textFocused().get() && labels.isAtHand(),
                surface.textFocused(),
                labels.shownProperty(),
                model.marking().use().heldProperty(),
                model.selection().wordsProperty());
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
        } else if (surface.textFocused().get()) {
            labels.take();
        } else {
            surface.focusText();
        }
    }

    /// Gives up one thing at a time: the card, the label box, the relation, the field, the label that is held,
    /// and at last what is selected.
    private void escape() {
        if (surface.popoverShown().get()) {
            surface.hidePopover();
        } else if (labels.shownProperty().get()) {
            labels.hide();
        } else if (!(model.linking().stepProperty().get() instanceof Linking.Step.Idle)) {
            model.linking().cancel();
        } else if (!surface.textFocused().get()) {
            surface.focusText();
        } else if (model.marking().use().held().isPresent()) {
            model.marking().use().held().ifPresent(model.marking()::hold);
        } else {
            model.selection().escape();
            model.notices().clear();
        }
    }
}
