package org.glossator.ui.review.report;

import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.glossator.message.Message;
import org.glossator.review.agreement.Breakdown;
import org.glossator.review.agreement.Measure;
import org.glossator.review.agreement.study.Matching;
import org.glossator.review.agreement.study.Unit;
import org.glossator.ui.annotate.control.Wording;
import org.glossator.ui.review.model.ReportPlan;
import org.jspecify.annotations.Nullable;

/// What a report of agreement is to tell, as what it is written, and the button that writes it.
public final class ReportPane extends VBox {

    private final ReadOnlyObjectWrapper<ReportPlan> plan = new ReadOnlyObjectWrapper<>(this, "plan", ReportPlan.USUAL);
    private final ComboBox<ReportForm> forms = choice(form -> Message.of("review.report-form", form.name()));

    /// @param write writes the report; its words are set by whoever made it
    public ReportPane(Button write) {
        FlowPane measures = new FlowPane(12, 7);
        for (Measure measure : Measure.values()) {
            boolean chosen = plan.get().measures().contains(measure);
            measures.getChildren()
                    .add(box(
                            "measure-" + measure.id(),
                            Message.of("review.measure", measure.name()),
                            chosen,
                            _ -> plan.set(plan.get().toggled(measure))));
        }
        VBox units = new VBox(7);
        for (Unit unit : Unit.values()) {
            boolean chosen = plan.get().units().contains(unit);
            units.getChildren()
                    .add(box(
                            "unit-" + unit.name(),
                            Message.of("review.unit", unit.name()),
                            chosen,
                            _ -> plan.set(plan.get().toggled(unit))));
        }
        FlowPane breakdowns = new FlowPane(12, 7);
        for (Breakdown breakdown : Breakdown.values()) {
            boolean chosen = plan.get().breakdowns().contains(breakdown);
            breakdowns
                    .getChildren()
                    .add(box(
                            "by-" + breakdown.name(),
                            Message.of("review.by", breakdown.name()),
                            chosen,
                            _ -> plan.set(plan.get().toggled(breakdown))));
        }
        ComboBox<Matching> matchings = choice(matching -> Message.of("review.matching", matching.name()));
        matchings.setAccessibleText(Message.of("review.report-matching").sentence());
        matchings.getItems().setAll(Matching.values());
        matchings.setValue(plan.get().matching());
        matchings.valueProperty().subscribe((_, matching) -> plan.set(plan.get().matching(matching)));
        CheckBox intervals = box(
                "report-intervals",
                Message.of("review.intervals"),
                plan.get().intervals(),
                drawn -> plan.set(plan.get().withIntervals(drawn)));
        forms.setId("report-form");
        forms.setAccessibleText(Message.of("review.report-as").sentence());
        forms.getItems().setAll(ReportForm.values());
        forms.getSelectionModel().selectFirst();
        write.getStyleClass().add("primary");
        VBox all = new VBox(
                8,
                title("review.report-measures"),
                measures,
                title("review.report-units"),
                units,
                title("review.report-by"),
                breakdowns,
                title("review.report-matching"),
                matchings,
                intervals,
                title("review.report-as"),
                forms,
                write);
        intervals.setWrapText(true);
        intervals.setMinWidth(0);
        all.setMinWidth(0);
        ScrollPane frame = new ScrollPane(all);
        frame.setFitToWidth(true);
        frame.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        frame.setFocusTraversable(false);
        frame.getStyleClass().add("plain-scroll");
        VBox.setVgrow(frame, Priority.ALWAYS);
        getStyleClass().add("differences");
        getChildren().setAll(frame);
    }

    /// What is to be told.
    public ReadOnlyObjectProperty<ReportPlan> planProperty() {
        return plan.getReadOnlyProperty();
    }

    /// As what it is written.
    public ReportForm form() {
        return forms.getValue();
    }

    /// What takes the keyboard.
    public Node first() {
        return forms;
    }

    private static Label title(String key) {
        Label title = Wording.label(Message.of(key).heading(), "section-title");
        title.setWrapText(true);
        title.setPadding(new Insets(6, 0, 0, 0));
        return title;
    }

    private static CheckBox box(String id, Message words, boolean chosen, Consumer<Boolean> change) {
        CheckBox box = new CheckBox(words.sentence());
        box.setId(id.toLowerCase(Locale.ROOT));
        box.setMinWidth(Region.USE_PREF_SIZE);
        box.setSelected(chosen);
        box.setOnAction(_ -> change.accept(box.isSelected()));
        return box;
    }

    private static <T> ComboBox<T> choice(Function<T, Message> words) {
        ComboBox<T> choice = new ComboBox<>();
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable T value) {
                return value == null ? "" : words.apply(value).sentence();
            }

            @Override
            public T fromString(String typed) {
                throw new IllegalStateException("Nothing is typed here");
            }
        });
        return choice;
    }
}
