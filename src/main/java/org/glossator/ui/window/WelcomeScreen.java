package org.glossator.ui.window;

import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import org.glossator.message.Message;
import org.glossator.ui.command.Command;
import org.glossator.ui.dialog.Topic;
import org.glossator.ui.welcome.WelcomeModel;
import org.glossator.ui.welcome.WelcomeView;

/// The welcome view as a screen of the window.
record WelcomeScreen(WelcomeModel model, WelcomeView view) implements Screen {

    @Override
    public Parent root() {
        return view;
    }

    @Override
    public List<Command> commands() {
        return List.of();
    }

    @Override
    public Topic topic() {
        return Topic.BEGINNING;
    }

    @Override
    public ObservableValue<String> title() {
        return new ReadOnlyStringWrapper(Message.of("ui.name").sentence()).getReadOnlyProperty();
    }

    @Override
    public void shown() {
        view.begin();
    }

    @Override
    public void close() {
        model.close();
    }
}
