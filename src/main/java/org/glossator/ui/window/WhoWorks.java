package org.glossator.ui.window;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableValue;
import org.glossator.message.Message;
import org.glossator.project.Annotator;
import org.glossator.project.ReplicaId;
import org.glossator.ui.command.Category;
import org.glossator.ui.command.Command;
import org.glossator.ui.identity.ChosenNames;
import org.glossator.ui.identity.IdentitySheets;

/// Under which name the person in front of the window works in its project. FX thread only.
final class WhoWorks {

    private final ChosenNames names;
    private final IdentitySheets sheets;
    private final Consumer<Opened> reopen;

    /// @param reopen closes the project and opens it under the name that is chosen by then
    WhoWorks(Surroundings surroundings, Consumer<Opened> reopen) {
        this.names = new ChosenNames(surroundings.preferences());
        this.sheets = new IdentitySheets(surroundings.sheets());
        this.reopen = reopen;
    }

    /// The annotator of each project, as of now.
    Function<ReplicaId, Annotator> annotators() {
        return names.asOfNow();
    }

    /// Asks who this is, where that is unclear in the project that was opened.
    void arrive(Opened opened) {
        if (names.isUnclear(opened.project())) {
            sheets.ask(opened.project(), name -> work(opened, name));
        }
    }

    /// Somebody has made the project that was opened: it is clear who they are in it.
    void begin(Opened opened) {
        names.choose(opened.project(), opened.project().annotator().name());
    }

    /// The project is left: a question about it is taken back.
    void leave() {
        sheets.close();
    }

    /// Working under another name, in a project that can be written to.
    Command command(ObservableValue<Optional<Opened>> opened, BooleanBinding writable) {
        return Command.of("layers.who", Category.EDIT, Message.of("layers.command-who"))
                .enabledWhen(writable)
                .does(() -> opened.getValue().ifPresent(this::change));
    }

    private void change(Opened opened) {
        sheets.change(opened.project(), name -> work(opened, name));
    }

    private void work(Opened opened, String name) {
        names.choose(opened.project(), name);
        if (!name.equals(opened.project().annotator().name())) {
            reopen.accept(opened);
        }
    }
}
