package org.glossator.ui.exporting;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import org.glossator.dataset.LabelMapping;
import org.glossator.dataset.MappingFile;
import org.glossator.format.FormatException;
import org.glossator.message.ExplainedException;
import org.glossator.message.Message;
import org.glossator.ui.annotate.control.Excerpt;
import org.glossator.ui.exporting.model.ExportModel;

/// What labels are called on the way out: their own names, or those that a file gives them.
final class MappingButton extends MenuButton {

    private static final int LONGEST = 28;

    private final ExportModel model;
    private final MenuItem none =
            new MenuItem(Message.of("exporting.mapping-none").sentence());

    /// @param file asks for a mapping file
    /// @param refused is told why a file cannot be taken
    MappingButton(ExportModel model, Supplier<Optional<Path>> file, Consumer<ExplainedException> refused) {
        this.model = model;
        setId("export-mapping");
        getStyleClass().add("pick");
        Tooltip whole = new Tooltip();
        whole.textProperty().bind(textProperty());
        setTooltip(whole);
        setMinWidth(0);
        MenuItem choose = new MenuItem(Message.of("exporting.mapping-choose").sentence());
        choose.setOnAction(_ -> file.get().ifPresent(chosen -> read(chosen, refused)));
        none.setOnAction(_ -> take(LabelMapping.NONE));
        getItems().setAll(none, choose);
    }

    void showChosen() {
        LabelMapping mapping = model.choice().content().mapping();
        Excerpt.say(
                this,
                mapping.source()
                        .map(file -> Message.of(
                                "exporting.mapping-file",
                                Excerpt.of(String.valueOf(file.getFileName()), LONGEST),
                                mapping.rules().size()))
                        .orElse(Message.of("exporting.mapping-none"))
                        .sentence());
        none.setDisable(mapping.rules().isEmpty());
    }

    private void read(Path file, Consumer<ExplainedException> refused) {
        try {
            take(MappingFile.labels(file));
        } catch (FormatException refusal) {
            refused.accept(refusal);
        }
    }

    private void take(LabelMapping mapping) {
        model.choose(choice -> choice.of(choice.content().mapped(mapping)));
    }
}
