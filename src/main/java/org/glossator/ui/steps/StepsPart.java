package org.glossator.ui.steps;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import org.glossator.message.Message;
import org.glossator.project.Subscription;
import org.glossator.schema.Label;
import org.glossator.ui.annotate.model.AnnotateModel;
import org.glossator.ui.annotate.part.Part;
import org.glossator.ui.annotate.part.Surface;
import org.glossator.ui.annotate.part.Workbench;
import org.glossator.ui.command.Category;
import org.glossator.ui.command.Command;
import org.glossator.ui.command.CommandId;
import org.glossator.ui.command.CommandRegistry;
import org.jspecify.annotations.Nullable;

/// The guide through the first steps, below the text.
public final class StepsPart implements Part {

    private final AnnotateModel model;
    private final Surface surface;
    private final CommandRegistry commands;
    private final FirstSteps steps;
    private final StepWords words;
    private final List<ObservableValue<?>> sources;
    private @Nullable StepStrip strip;

    /// @param keyOf the key that gives a label now; empty if none does
    public StepsPart(Workbench workbench, Function<Label, String> keyOf) {
        this.model = workbench.model();
        this.surface = workbench.surface();
        this.commands = workbench.surroundings().commands();
        this.steps = new FirstSteps(model, workbench.surroundings().preferences());
        this.words = new StepWords(workbench, keyOf);
        this.sources = List.of(
                steps.walkProperty(),
                model.stateProperty(),
                model.history().historyProperty(),
                model.page().documentProperty(),
                model.page().markupProperty(),
                model.layers().shownProperty(),
                workbench.surroundings().preferences().settingsProperty());
    }

    @Override
    public List<Command> commands() {
        BooleanBinding led = Bindings.isNotNull(steps.walkProperty());
        BooleanBinding under = Bindings.createBooleanBinding(
                () -> steps.walk().filter(walk -> !walk.isOver()).isPresent(), steps.walkProperty());
        return List.of(
                Command.of("help.skip-step", Category.HELP, Message.of("steps.command-skip"))
                        .enabledWhen(under)
                        .does(steps::skip),
                Command.of("help.leave-steps", Category.HELP, Message.of("steps.command-leave"))
                        .enabledWhen(led)
                        .does(this::leave));
    }

    @Override
    public Subscription activate() {
        ListChangeListener<Command> commandsChanged = _ -> show();
        Subscription following = steps.activate();
        var heard = sources.stream()
                .map(source -> source.subscribe((_, _) -> show()))
                .toList();
        commands.all().addListener(commandsChanged);
        show();
        return () -> {
            commands.all().removeListener(commandsChanged);
            heard.forEach(each -> each.unsubscribe());
            following.close();
        };
    }

    private void leave() {
        boolean hadKeyboard = strip != null && strip.hasKeyboard();
        steps.leave();
        if (hadKeyboard) {
            surface.focusText();
        }
    }

    private void show() {
        Optional<Walk> walk = steps.walk();
        if (walk.isEmpty()) {
            strip = null;
            surface.showBelow(Optional.empty());
            surface.text().guidanceProperty().set("");
            return;
        }
        StepStrip now = strip;
        if (now == null) {
            now = new StepStrip(steps::skip, this::leave, another());
            strip = now;
            surface.showBelow(Optional.of(now));
        }
        String sentence = words.of(walk.get()).sentence();
        now.show(walk.get(), sentence, words.place(walk.get()));
        surface.text().guidanceProperty().set(sentence);
    }

    /// What lets a person work under another name, where the window has it.
    private Optional<Command> another() {
        return commands.find(CommandId.of("layers.who"));
    }
}
