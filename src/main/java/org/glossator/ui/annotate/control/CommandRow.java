package org.glossator.ui.annotate.control;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import org.glossator.ui.command.CommandControls;
import org.glossator.ui.command.CommandId;
import org.glossator.ui.command.CommandRegistry;

/// Buttons that do what is to be done next where nothing is yet; the first one is the likeliest.
public final class CommandRow extends FlowPane {

    /// @param commands what is to be done; what the window lacks is left out
    public CommandRow(CommandRegistry registry, CommandId... commands) {
        super(8, 8);
        setAlignment(Pos.CENTER);
        getStyleClass().add("command-row");
        CommandControls controls = new CommandControls(registry);
        for (CommandId id : commands) {
            registry.find(id).map(controls::button).ifPresent(this::add);
        }
    }

    private void add(Button button) {
        button.setMinWidth(USE_PREF_SIZE);
        if (getChildren().isEmpty()) {
            button.getStyleClass().add("primary");
        }
        getChildren().add(button);
    }
}
