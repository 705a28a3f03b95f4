package org.glossator.ui.window;

import java.util.List;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import org.glossator.project.Subscription;
import org.glossator.ui.command.Command;
import org.glossator.ui.dialog.Topic;
import org.glossator.ui.exporting.ExportView;
import org.glossator.ui.exporting.model.ExportModel;

/// The Export view as a screen of the window.
final class ExportScreen implements Screen {

    private final ExportModel model;
    private final ExportView view;
    private final List<Command> commands;
    private final Supplier<Subscription> kept;
    private Subscription following = () -> {};

    /// @param kept begins to keep what is chosen
    ExportScreen(ExportModel model, ExportView view, List<Command> commands, Supplier<Subscription> kept) {
        this.model = model;
        this.view = view;
        this.commands = commands;
        this.kept = kept;
    }

    @Override
    public Parent root() {
        return view;
    }

    @Override
    public List<Command> commands() {
        return commands;
    }

    @Override
    public Topic topic() {
        return Topic.TRAINING;
    }

    @Override
    public ObservableValue<String> title() {
        return model.supplyProperty().map(supply -> supply.state().name());
    }

    @Override
    public void shown() {
        Subscription keeping = kept.get();
        Subscription trying = model.activate();
        javafx.util.Subscription drawing = view.follow();
        following = () -> {
            drawing.unsubscribe();
            trying.close();
            keeping.close();
        };
        view.begin();
    }

    @Override
    public void close() {
        following.close();
    }
}
