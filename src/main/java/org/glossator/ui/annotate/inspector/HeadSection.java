package org.glossator.ui.annotate.inspector;

import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.glossator.annotation.Annotation;
import org.glossator.message.Message;
import org.glossator.schema.Schema;
import org.glossator.text.Span;
import org.glossator.ui.annotate.control.Excerpt;
import org.glossator.ui.annotate.control.LabelInk;
import org.glossator.ui.annotate.control.Wording;
import org.glossator.ui.annotate.model.Inspection;
import org.glossator.ui.annotate.model.LineIndex;

/// What the mark is: its label, its words and its place, counted in code points as in the project file.
final class HeadSection extends VBox {

    private static final int LONGEST_QUOTE = 360;

    private final Button label = new Button();
    private final Label quote = Wording.paragraph("", "quote");
    private final Label more = Wording.label("", "muted");
    private final Label place = Wording.paragraph("", "muted");

    HeadSection(Runnable chooseLabel) {
        label.getStyleClass().setAll("label-chip", "inspected-label");
        label.setId("inspected-label");
        label.setTooltip(new Tooltip(Message.of("annotate.change-label").sentence()));
        label.setOnAction(_ -> chooseLabel.run());
        more.setId("and-more");
        getChildren().setAll(new HBox(8, label, more), quote, place);
        showOthers(0);
        getStyleClass().add("inspector-head");
    }

    void show(Inspection inspection, Schema schema, LineIndex lines, String layer) {
        Annotation annotation = inspection.annotation();
        String path = inspection.path().isEmpty()
                ? annotation.label().value()
                : inspection.path().stream().map(step -> step.name().value()).collect(Collectors.joining(" › "));
        Excerpt.say(label, path);
        LabelInk.dress(label, schema.colourOf(annotation.label()));
        Excerpt.say(
                quote,
                Message.of("annotate.quote", Excerpt.of(inspection.quote(), LONGEST_QUOTE))
                        .sentence());
        Span outer = annotation.outer();
        Excerpt.say(
                place,
                Message.of("annotate.place", lines.codePoint(outer.start()), lines.codePoint(outer.end()), layer)
                                .sentence()
                        + Message.of("annotate.fragments", annotation.spans().size())
                                .sentence());
    }

    /// Says how many further marks are changed together with this one.
    void showOthers(int others) {
        more.setText(Message.of("marking.and-more", others).sentence());
        more.setVisible(others > 0);
        more.setManaged(others > 0);
    }

    void setEditable(boolean editable) {
        label.setDisable(!editable);
    }
}
