package org.glossator.ui.exporting;

import java.util.List;
import javafx.scene.layout.VBox;
import org.glossator.format.ExportOption;
import org.glossator.format.ExporterMaker;
import org.glossator.message.Message;
import org.glossator.ui.exporting.model.ExportModel;
import org.jspecify.annotations.Nullable;

/// What the format itself leaves to choose; not there where it leaves nothing.
final class HowSection extends VBox {

    private final ExportModel model;
    private @Nullable ExporterMaker shown;

    HowSection(ExportModel model) {
        this.model = model;
    }

    void show() {
        ExporterMaker maker = model.maker();
        if (maker.equals(shown)) {
            return;
        }
        shown = maker;
        List<ExportOption> options = maker.options();
        Rows rows = new Rows(Message.of("exporting.how"));
        for (ExportOption option : options) {
            Pick<ExportOption.Value> pick =
                    new Pick<>(value -> value.title().sentence(), value -> model.choose(option.name(), value.name()));
            pick.setId("export-option-" + option.name());
            pick.offer(option.values(), chosen(option));
            rows.addBelow(option.title(), pick);
        }
        getChildren().setAll(rows);
        Rows.show(this, !options.isEmpty());
    }

    private ExportOption.Value chosen(ExportOption option) {
        return option.value(model.choice().options().getOrDefault(option.name(), ""))
                .orElse(option.usual());
    }
}
