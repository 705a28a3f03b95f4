package org.glossator.ui.importing;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.util.StringConverter;
import org.glossator.format.Importer;
import org.glossator.message.Message;
import org.glossator.text.OffsetUnit;
import org.glossator.ui.theme.Scale;
import org.jspecify.annotations.Nullable;

/// How a file is read: its format, the charset of a text, what offsets count where the format leaves it open. What is
/// chosen here is read anew.
final class MannerBar extends FlowPane {

    private static final List<Optional<OffsetUnit>> UNITS = List.of(
            Optional.empty(),
            Optional.of(OffsetUnit.CODE_POINT),
            Optional.of(OffsetUnit.UTF_16),
            Optional.of(OffsetUnit.GRAPHEME),
            Optional.of(OffsetUnit.BYTE));

    private final ImportModel model;
    private final ComboBox<Importer> format = new ComboBox<>();
    private final ComboBox<Charset> charset = new ComboBox<>();
    private final ComboBox<Optional<OffsetUnit>> unit = new ComboBox<>();
    private final Label charsetTitle = title("ui.import-charset", charset);
    private final Label unitTitle = title("importing.offsets", unit);
    private @Nullable ImportRow row;
    private Optional<Manner> shown = Optional.empty();
    private boolean filling;

    MannerBar(ImportModel model) {
        super(8, 6);
        this.model = model;
        setRowValignment(VPos.CENTER);
        setAlignment(Pos.CENTER_LEFT);
        format.setId("import-format");
        charset.setId("import-charset");
        unit.setId("import-unit");
        Scale.grow(format, 200, format.prefWidthProperty());
        Scale.grow(charset, 150, charset.prefWidthProperty());
        Scale.grow(unit, 170, unit.prefWidthProperty());
        format.getItems().setAll(model.importers());
        format.setConverter(words(each -> each.format().name().sentence()));
        unit.getItems().setAll(UNITS);
        unit.setConverter(words(
                each -> Message.of("importing.unit", each.map(Enum::name).orElse("AUTO"))
                        .sentence()));
        getChildren().setAll(title("importing.format", format), format, charsetTitle, charset, unitTitle, unit);
        format.valueProperty().subscribe((_, chosen) -> decide(Manner.of(chosen)));
        charset.valueProperty().subscribe((_, chosen) -> shown.ifPresent(manner -> decide(manner.in(chosen))));
        unit.valueProperty().subscribe((_, chosen) -> shown.ifPresent(manner -> decide(manner.counting(chosen))));
    }

    private static Label title(String key, ComboBox<?> of) {
        Label title = new Label(Message.of(key).sentence());
        title.setMinWidth(USE_PREF_SIZE);
        title.setLabelFor(of);
        of.setAccessibleText(title.getText());
        return title;
    }

    private static <T> StringConverter<T> words(Function<T, String> of) {
        return new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : of.apply(value);
            }

            @Override
            public T fromString(String words) {
                throw new IllegalStateException("Nothing is typed here");
            }
        };
    }

    /// Shows how `of` is read, or was tried.
    void show(ImportRow of, Optional<Manner> manner) {
        filling = true;
        row = of;
        shown = manner;
        format.setValue(manner.map(Manner::format).orElse(null));
        boolean text = manner.filter(Manner::isText).isPresent();
        List<Charset> charsets = new ArrayList<>(
                manner.flatMap(Manner::charset).map(Charsets::with).orElseGet(Charsets::all));
        charset.getItems().setAll(charsets);
        charset.setValue(manner.flatMap(Manner::charset).orElse(null));
        unit.setValue(manner.flatMap(Manner::unit));
        visible(text, charsetTitle, charset);
        visible(manner.filter(Manner::leavesOffsetsOpen).isPresent(), unitTitle, unit);
        filling = false;
    }

    private static void visible(boolean whether, Label title, ComboBox<?> choice) {
        for (var each : List.of(title, choice)) {
            each.setVisible(whether);
            each.setManaged(whether);
        }
    }

    private void decide(Manner manner) {
        if (!filling && row != null) {
            model.read(row, manner);
        }
    }
}
