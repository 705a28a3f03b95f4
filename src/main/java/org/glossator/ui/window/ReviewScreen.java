package org.glossator.ui.window;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import org.glossator.message.Message;
import org.glossator.project.Subscription;
import org.glossator.text.DocumentId;
import org.glossator.ui.command.Command;
import org.glossator.ui.command.CommandRegistry;
import org.glossator.ui.dialog.Choice;
import org.glossator.ui.dialog.Prompt;
import org.glossator.ui.dialog.Prompts;
import org.glossator.ui.dialog.Topic;
import org.glossator.ui.look.TextLook;
import org.glossator.ui.review.CommandButtons;
import org.glossator.ui.review.ReviewActs;
import org.glossator.ui.review.ReviewCommands;
import org.glossator.ui.review.ReviewView;
import org.glossator.ui.review.model.Deciding;
import org.glossator.ui.review.model.ReviewModel;
import org.glossator.ui.review.model.ReviewPlan;
import org.jspecify.annotations.Nullable;

/// The Review view as a screen of the window.
final class ReviewScreen implements Screen {

    private final ReviewModel model;
    private final String file;
    private final CommandRegistry registry;
    private final Optional<DocumentId> first;
    private final Supplier<Subscription> kept;
    private final TextLook look;
    private final ReviewView view;
    private final ReviewCommands commands;
    private final List<Command> own;
    private final Prompts prompts;
    private Subscription choices = () -> {};
    private Subscription following = () -> {};

    /// @param writing knows the model, and writes its reports
    /// @param back shows the screen below, with the document that was shown here last
    /// @param first the document to begin with, if it is known
    /// @param kept begins to keep what is chosen
    ReviewScreen(
            ReportWriting writing,
            Consumer<Optional<DocumentId>> back,
            Optional<DocumentId> first,
            Supplier<Subscription> kept) {
        this.model = writing.model();
        this.file = String.valueOf(writing.file().getFileName());
        this.registry = writing.surroundings().commands();
        this.first = first;
        this.kept = kept;
        look = TextLook.of(writing.surroundings().preferences());
        view = new ReviewView(model);
        commands = new ReviewCommands(model, new Acts(view, writing, back));
        prompts = writing.surroundings().dialogue().prompts();
        own = commands.all();
    }

    private record Acts(ReviewView view, ReportWriting writing, Consumer<Optional<DocumentId>> leave)
            implements ReviewActs {

        @Override
        public void back() {
            if (!view.hideCard()) {
                leave.accept(writing.model().page().wanted());
            }
        }

        @Override
        public void edit() {
            view.edit();
        }

        @Override
        public void comment() {
            view.comment();
        }

        @Override
        public void strategies() {
            view.strategies();
        }

        @Override
        public void giveBack() {
            view.giveBack();
        }

        @Override
        public ObservableBooleanValue walking() {
            return view.walking();
        }

        @Override
        public void showPage(int index) {
            view.showPage(index);
        }

        @Override
        public void writeReport() {
            writing.write(view.report());
        }

        @Override
        public void focusBeside(int step) {
            view.focusBeside(step);
        }
    }

    @Override
    public Parent root() {
        return view;
    }

    @Override
    public List<Command> commands() {
        return own;
    }

    @Override
    public Topic topic() {
        return Topic.REVIEWING;
    }

    @Override
    public ObservableValue<String> title() {
        return model.stateProperty().map(state -> state.name());
    }

    @Override
    public void shown() {
        Subscription keeping = kept.get();
        look.dress(view.text());
        javafx.util.Subscription digits = model.planProperty().subscribe(this::number);
        javafx.util.Subscription drawing = view.follow(file, new CommandButtons(registry));
        javafx.util.Subscription asking = model.deciding().questionProperty().subscribe(this::ask);
        Subscription comparing = model.activate(first);
        following = () -> {
            keeping.close();
            comparing.close();
            asking.unsubscribe();
            drawing.unsubscribe();
            digits.unsubscribe();
            choices.close();
            look.undress(view.text());
            view.text().clear();
        };
        view.begin();
    }

    /// Gives each compared layer its digit.
    private void number(ReviewPlan plan) {
        choices.close();
        choices = registry.add(commands.choices(plan));
    }

    private void ask(Deciding.@Nullable Question question) {
        if (question != null) {
            prompts.show(Prompt.of(
                    Message.of("review.by-hand-title"),
                    question.why().sentence(),
                    Choice.main(Message.of("review.discard"), question.discard()),
                    Choice.cancel()));
        }
    }

    @Override
    public void close() {
        following.close();
    }
}
