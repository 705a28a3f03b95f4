package org.glossator.ui.annotate.marking;

import java.util.List;
import javafx.beans.value.ObservableBooleanValue;
import org.glossator.message.Message;
import org.glossator.text.Stride;
import org.glossator.ui.annotate.model.AnnotateModel;
import org.glossator.ui.command.Category;
import org.glossator.ui.command.Command;

/// What marks can be changed by from the keyboard. A command that cannot be done at the moment says why.
final class MarkingCommands {

    private final AnnotateModel model;
    private final ObservableBooleanValue inText;

    /// @param inText whether the keyboard is in the text: in the list of documents Alt with an arrow is no
    ///     edge's
    MarkingCommands(AnnotateModel model, ObservableBooleanValue inText) {
        this.model = model;
        this.inText = inText;
    }

    List<Command> all() {
        return List.of(
                command("repeat").keys("Period").does(model.marking()::repeat),
                command("choose").keys("M").does(this::choose),
                command("choose-alike").keys("Shift+M").does(this::chooseAlike),
                command("add-fragment").keys("F").does(model.pieces()::addFragment),
                command("remove-fragment").keys("Shift+F").does(model.pieces()::removeFragment),
                command("split").keys("B").does(model.pieces()::split),
                command("join").keys("J").does(model.pieces()::join),
                command("grab").keys("X").does(model.boundaries()::grabNext),
                move("word-right", "Alt+Right", Stride.WORD, true),
                move("word-left", "Alt+Left", Stride.WORD, false),
                move("character-right", "Alt+Shift+Right", Stride.CHARACTER, true),
                move("character-left", "Alt+Shift+Left", Stride.CHARACTER, false));
    }

    private static Command.Draft command(String name) {
        return Command.of("marking." + name, Category.MARK, Message.of("marking.command-" + name));
    }

    private Command move(String name, String key, Stride stride, boolean rightward) {
        return command(name)
                .keys(key)
                .enabledWhen(inText)
                .does(() -> model.boundaries().move(stride, rightward));
    }

    private void choose() {
        model.selection()
                .selected()
                .ifPresentOrElse(
                        mark -> {
                            model.selection().toggle(mark);
                            say(chosen());
                        },
                        () -> model.notices().refuseWithoutMark());
    }

    private void chooseAlike() {
        if (model.selection().selected().isEmpty()) {
            model.notices().refuseWithoutMark();
            return;
        }
        model.selection().chooseAlike();
        int alike = model.selection().group().members().size();
        say(alike > 1 ? chosen() : Message.of("marking.only-one"));
    }

    private Message chosen() {
        int marks = model.selection().group().members().size();
        return Message.of("marking.chosen", marks, model.notices().keyOf("marking.choose"));
    }

    private void say(Message message) {
        model.notices().say(message);
    }
}
