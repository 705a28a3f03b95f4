package org.glossator.ui.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableValue;
import org.glossator.annotation.Decision;
import org.glossator.message.Message;
import org.glossator.project.History;
import org.glossator.ui.command.Category;
import org.glossator.ui.command.Command;
import org.glossator.ui.review.model.ReviewModel;
import org.glossator.ui.review.model.ReviewPlan;

/// The commands of the Review screen.
public final class ReviewCommands {

    private final ReviewModel model;
    private final ReviewActs acts;
    private final BooleanBinding writable;
    private final BooleanBinding looking;
    private final BooleanBinding documents;
    private final BooleanBinding reading;

    public ReviewCommands(ReviewModel model, ReviewActs acts) {
        this.model = model;
        this.acts = acts;
        boolean readOnly = model.link().project().isReadOnly();
        writable = Bindings.createBooleanBinding(() -> !readOnly, model.planProperty());
        documents =
                Bindings.createBooleanBinding(() -> !model.state().documents().isEmpty(), model.stateProperty());
        reading = Bindings.createBooleanBinding(
                () -> model.page().shown().isPresent(), model.page().shownProperty());
        looking = Bindings.createBooleanBinding(
                () -> !readOnly && model.differences().selected().isPresent(),
                model.differences().selectedProperty());
    }

    /// Those that go with the screen whatever is compared.
    public List<Command> all() {
        return Stream.of(history(), settling(), going(), documents())
                .flatMap(List::stream)
                .toList();
    }

    /// A digit for each layer, and the next two for all and for none.
    public List<Command> choices(ReviewPlan plan) {
        List<Command> choices = new ArrayList<>();
        int layers = plan.layers().size();
        for (int i = 0; i < layers; i++) {
            int side = i;
            choices.add(draft(
                            "take-" + (i + 1),
                            Category.MARK,
                            Message.of(
                                    "review.command-take",
                                    ReviewPlan.letter(i),
                                    plan.layers().get(i).name()))
                    .keys(String.valueOf(i + 1))
                    .enabledWhen(looking)
                    .does(() -> model.deciding().take(side)));
        }
        choices.add(draft("both", Category.MARK, Message.of("review.command-both"))
                .keys(String.valueOf(layers + 1), "B")
                .enabledWhen(looking)
                .does(model.deciding()::all));
        choices.add(draft("neither", Category.MARK, Message.of("review.command-neither"))
                .keys(String.valueOf(layers + 2), "0")
                .enabledWhen(looking)
                .does(model.deciding()::neither));
        return choices;
    }

    private List<Command> history() {
        return List.of(
                command("undo", Category.EDIT)
                        .keys("Shortcut+Z")
                        .named(named("undo", History::undoable))
                        .enabledWhen(writable)
                        .does(model::undo),
                command("redo", Category.EDIT)
                        .keys("Shortcut+Shift+Z", "Shortcut+Y")
                        .named(named("redo", History::redoable))
                        .enabledWhen(writable)
                        .does(model::redo));
    }

    private List<Command> settling() {
        var deciding = model.deciding();
        BooleanBinding several = Bindings.createBooleanBinding(
                        () -> model.plan().isComparison(), model.planProperty())
                .and(writable);
        return List.of(
                command("edit", Category.MARK).keys("E").enabledWhen(looking).does(acts::edit),
                command("reopen", Category.MARK)
                        .keys("Delete", "Backspace")
                        .enabledWhen(looking)
                        .does(deciding::reopen),
                command("comment", Category.MARK).keys("N").enabledWhen(looking).does(acts::comment),
                because("error", "R", Decision.Cause.ERROR),
                because("ambiguity", "A", Decision.Cause.AMBIGUITY),
                because("guideline-gap", "G", Decision.Cause.GUIDELINE_GAP),
                command("accept-agreed", Category.MARK)
                        .keys("Shift+A")
                        .enabledWhen(several.and(reading))
                        .does(() -> model.strategies().acceptAgreed()),
                command("strategies", Category.MARK)
                        .keys("M")
                        .enabledWhen(several.and(documents))
                        .does(acts::strategies),
                command("accept-document", Category.MARK)
                        .keys("Shortcut+Enter")
                        .enabledWhen(writable.and(reading))
                        .does(model.judging()::accept),
                command("return-document", Category.MARK)
                        .keys("Shortcut+Shift+Enter")
                        .enabledWhen(several.and(reading))
                        .does(acts::giveBack));
    }

    private Command because(String name, String key, Decision.Cause cause) {
        return command(name, Category.MARK)
                .keys(key)
                .enabledWhen(looking)
                .does(() -> model.deciding().because(cause));
    }

    private List<Command> going() {
        var differences = model.differences();
        BooleanBinding walking = Bindings.and(acts.walking(), reading);
        return List.of(
                command("next", Category.GO).keys("Tab").enabledWhen(walking).does(() -> differences.step(1)),
                command("previous", Category.GO)
                        .keys("Shift+Tab")
                        .enabledWhen(walking)
                        .does(() -> differences.step(-1)),
                command("next-open", Category.GO)
                        .keys("Space")
                        .enabledWhen(walking)
                        .does(model::goOn),
                command("open-only", Category.VIEW)
                        .keys("O")
                        .does(() -> differences.sift(differences
                                .filter()
                                .openOnly(!differences.filter().openOnly()))),
                command("differences", Category.VIEW).keys("Alt+1").does(() -> acts.showPage(0)),
                command("matrix", Category.VIEW).keys("Alt+2").does(() -> acts.showPage(1)),
                command("report", Category.VIEW).keys("Alt+3").does(() -> acts.showPage(2)),
                command("write-report", Category.FILE)
                        .keys("Shortcut+Shift+W")
                        .enabledWhen(documents)
                        .does(acts::writeReport),
                command("next-part", Category.VIEW).keys("F6").does(() -> acts.focusBeside(1)),
                command("previous-part", Category.VIEW).keys("Shift+F6").does(() -> acts.focusBeside(-1)),
                command("back", Category.GO).keys("Esc").does(acts::back));
    }

    private List<Command> documents() {
        return List.of(
                command("next-document", Category.GO)
                        .keys("Alt+Down")
                        .enabledWhen(documents)
                        .does(() -> model.openBeside(1)),
                command("previous-document", Category.GO)
                        .keys("Alt+Up")
                        .enabledWhen(documents)
                        .does(() -> model.openBeside(-1)));
    }

    private static Command.Draft command(String name, Category category) {
        return draft(name, category, Message.of("review.command-" + name));
    }

    private static Command.Draft draft(String name, Category category, Message words) {
        return Command.of("review." + name, category, words);
    }

    /// “Undo: take A …”, or only “Undo” where there is nothing to be undone.
    private ObservableValue<String> named(String what, Function<History, Optional<Message>> next) {
        return model.historyProperty()
                .map(now -> next.apply(now)
                        .map(operation -> Message.of("review.command-" + what + "-named", operation.sentence()))
                        .orElseGet(() -> Message.of("review.command-" + what))
                        .sentence());
    }
}
