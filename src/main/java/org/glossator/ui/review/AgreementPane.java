package org.glossator.ui.review;

import java.util.List;
import java.util.OptionalDouble;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.glossator.message.Message;
import org.glossator.ui.annotate.control.Excerpt;
import org.glossator.ui.annotate.control.Wording;
import org.glossator.ui.review.model.AgreementModel;
import org.glossator.ui.theme.Scale;

/// How far layers agree in the project, by label and over all.
final class AgreementPane extends VBox {

    private static final int LONGEST = 40;
    private static final double ROW = 26;
    private static final int MOST_ROWS = 10;

    private final AgreementModel agreement;
    private final GridPane table = new GridPane();
    private final ScrollPane frame = new ScrollPane();

    AgreementPane(AgreementModel agreement) {
        this.agreement = agreement;
        ColumnConstraints names = new ColumnConstraints();
        names.setHgrow(Priority.ALWAYS);
        names.setMinWidth(0);
        ColumnConstraints figures = new ColumnConstraints(46);
        Scale.grow(this, 46, figures.prefWidthProperty());
        figures.setHalignment(HPos.RIGHT);
        table.getColumnConstraints().setAll(names, figures, figures);
        table.setId("agreement");
        table.getStyleClass().add("agreement-table");
        frame.setContent(table);
        frame.setFitToWidth(true);
        frame.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        frame.setFocusTraversable(false);
        frame.getStyleClass().add("plain-scroll");
        frame.setMinHeight(Region.USE_PREF_SIZE);
        frame.setMaxHeight(Region.USE_PREF_SIZE);
        getStyleClass().add("review-section");
        getChildren().setAll(Sections.title(Message.of("review.agreement")), frame);
    }

    Subscription follow() {
        return Subscription.combine(
                agreement.reportProperty().subscribe(_ -> show()),
                agreement.refusalProperty().subscribe(_ -> show()),
                agreement.busyProperty().subscribe(_ -> show()));
    }

    private void show() {
        table.getChildren().clear();
        List<AgreementModel.Line> lines = agreement.lines();
        if (lines.isEmpty()) {
            Message why = agreement
                    .refusalProperty()
                    .get()
                    .orElse(Message.of(agreement.busyProperty().get() ? "review.measuring" : "review.no-figures"));
            Label reason = Wording.paragraph(why.sentence(), "muted", "small");
            reason.setMinHeight(Region.USE_PREF_SIZE);
            table.add(reason, 0, 0, 3, 1);
            Scale.grow(frame, 2 * ROW, frame.prefHeightProperty());
            return;
        }
        table.addRow(
                0,
                new Label(),
                head("review.f1", "review.f1-explained"),
                head("review.kappa", "review.kappa-explained"));
        Scale.grow(frame, ROW * Math.min(lines.size() + 1, MOST_ROWS) + 2, frame.prefHeightProperty());
        int row = 1;
        for (AgreementModel.Line line : lines) {
            String[] styles = line.label().isPresent() ? new String[0] : new String[] {"strong"};
            String name = line.label().orElse(Message.of("review.all").sentence());
            Label shown = Wording.label(Excerpt.of(name, LONGEST), styles);
            shown.setTooltip(new Tooltip(name));
            table.addRow(row++, shown, figure(line.f1(), styles), figure(line.kappa(), styles));
        }
    }

    private static Label head(String name, String explained) {
        Label head = Wording.label(Message.of(name), "muted");
        Tooltip tooltip = new Tooltip(Message.of(explained).sentence());
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(360);
        head.setTooltip(tooltip);
        return head;
    }

    private static Label figure(OptionalDouble value, String... styles) {
        return Wording.label(
                value.isPresent()
                        ? Message.of("review.figure", value.getAsDouble()).sentence()
                        : "–",
                styles);
    }
}
