package org.glossator.ui.merging;

import java.time.ZoneId;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.glossator.message.Message;
import org.glossator.ui.annotate.control.Wording;
import org.glossator.ui.dialog.SheetKeys;
import org.glossator.ui.theme.Scale;
import org.jspecify.annotations.Nullable;

/// What merging comes to: the files at the left, if there are several; at the right what the selected one brings.
public final class MergeView extends VBox {

    private static final double FILES_WIDTH = 260;
    private static final double NARROW = 700;
    private static final double WIDE = 920;
    private static final double HEIGHT = 420;

    private final MergeModel model;
    private final Label name = Wording.label("", "strong");
    private final Label kinship = Wording.paragraph("", "muted");
    private final ArrivalTabs tabs;

    /// @param zone in which moments are told
    public MergeView(MergeModel model, ZoneId zone) {
        super(12);
        this.model = model;
        getStyleClass().add("merge");
        tabs = new ArrivalTabs(zone);
        name.setId("merge-file");
        kinship.setId("merge-kinship");
        kinship.setMinHeight(USE_PREF_SIZE);
        VBox right = new VBox(8, name, kinship, tabs);
        right.setMinWidth(0);
        VBox.setVgrow(tabs, Priority.ALWAYS);
        HBox.setHgrow(right, Priority.ALWAYS);
        HBox all = new HBox(16);
        if (model.arrivals().size() > 1) {
            all.getChildren().add(files());
        }
        all.getChildren().add(right);
        VBox.setVgrow(all, Priority.ALWAYS);
        getChildren().add(all);
        Scale.grow(this, model.arrivals().size() > 1 ? WIDE : NARROW, prefWidthProperty());
        Scale.grow(this, HEIGHT, prefHeightProperty());
        model.selectedProperty().subscribe(this::show);
    }

    private void show(@Nullable Arrival arrival) {
        if (arrival != null) {
            name.setText(arrival.name());
            kinship.setText(arrival.kinship());
            tabs.show(arrival);
        }
    }

    private ListView<Arrival> files() {
        ListView<Arrival> list = new ListView<>();
        list.setId("merge-files");
        list.getItems().setAll(model.arrivals());
        list.setAccessibleText(Message.of("merging.files").sentence());
        list.setCellFactory(_ -> new ArrivalCell());
        SheetKeys.past(list);
        Scale.grow(list, FILES_WIDTH, list.prefWidthProperty());
        Scale.grow(list, FILES_WIDTH, list.minWidthProperty());
        list.getSelectionModel().select(model.selectedProperty().get());
        list.getSelectionModel().selectedItemProperty().subscribe(model.selectedProperty()::set);
        return list;
    }
}
