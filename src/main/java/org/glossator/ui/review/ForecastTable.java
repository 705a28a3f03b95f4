package org.glossator.ui.review;

import java.util.Optional;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.glossator.message.Message;
import org.glossator.review.adjudicate.Forecast;
import org.glossator.review.adjudicate.Prospect;
import org.glossator.ui.annotate.control.Wording;

/// How many cases come to what, before a rule is applied.
final class ForecastTable extends GridPane {

    ForecastTable() {
        ColumnConstraints names = new ColumnConstraints();
        names.setHgrow(Priority.ALWAYS);
        ColumnConstraints figures = new ColumnConstraints();
        figures.setHalignment(HPos.RIGHT);
        getColumnConstraints().setAll(names, figures);
        setId("forecast");
        setHgap(16);
        setVgap(3);
    }

    void show(Optional<Forecast> known) {
        getChildren().clear();
        int row = 0;
        for (Prospect prospect : Prospect.values()) {
            Label name = Wording.label(Message.of("review.prospect", prospect.name()));
            String count = known.map(forecast -> String.valueOf(forecast.count(prospect)))
                    .orElse("…");
            Label figure = Wording.label(count, "strong");
            boolean quiet =
                    known.filter(forecast -> forecast.count(prospect) > 0).isEmpty();
            if (quiet) {
                name.getStyleClass().add("muted");
                figure.getStyleClass().add("muted");
            }
            addRow(row++, name, figure);
        }
    }
}
