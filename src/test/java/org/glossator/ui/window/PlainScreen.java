package org.glossator.ui.window;

import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.glossator.message.Message;
import org.glossator.ui.command.Category;
import org.glossator.ui.command.Command;

/// The least that a project's screen can be: its name, and one command.
final class PlainScreen implements Screen {

    private final Opened opened;
    private final StackPane root;

    PlainScreen(Opened opened) {
        this.opened = opened;
        this.root = new StackPane(new Label(opened.project().state().name()));
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public List<Command> commands() {
        return List.of(Command.of("mark.nothing", Category.MARK, Message.of("ui.menu.mark"))
                .keys("1")
                .does(() -> {}));
    }

    @Override
    public ObservableValue<String> title() {
        return new SimpleStringProperty(opened.project().state().name());
    }

    @Override
    public void shown() {
        root.requestFocus();
    }

    @Override
    public void close() {
        root.getChildren().clear();
    }
}
