package org.glossator.ui.review;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Spinner;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.glossator.annotation.Layer;
import org.glossator.message.Message;
import org.glossator.schema.LabelName;
import org.glossator.ui.annotate.control.Excerpt;
import org.glossator.ui.annotate.control.Wording;
import org.glossator.ui.review.model.ReviewModel;
import org.glossator.ui.review.model.Strategies;
import org.glossator.ui.review.model.StrategyPlan;
import org.glossator.ui.theme.Scrolling;

/// A card to settle much at once by a rule: which, for which labels, in which documents; and what would come of it,
/// counted before it is done.
final class StrategyCard extends VBox {

    private static final int LONGEST = 40;

    private final ReviewModel model;
    private final Strategies strategies;
    private final ComboBox<StrategyPlan.Kind> kinds =
            new NamedChoice<>(kind -> Message.of("review.strategy", kind.name()).sentence());
    private final Spinner<Integer> least;
    private final Spinner<Integer> percent = new Spinner<>(1, 100, 60, 5);
    private final ComboBox<Layer> layers = new NamedChoice<>(layer -> Excerpt.of(layer.name(), LONGEST));
    private final MenuButton labels = new MenuButton();
    private final ForecastTable counts = new ForecastTable();
    private final Button apply = new Button(Message.of("review.strategy-apply").sentence());

    StrategyCard(ReviewModel model, Runnable close) {
        this.model = model;
        strategies = model.strategies();
        least = new Spinner<>(1, model.plan().layers().size(), 2);
        kinds.setId("strategy");
        kinds.getItems().setAll(StrategyPlan.Kind.values());
        kinds.setValue(strategies.plan().kind());
        kinds.setAccessibleText(Message.of("review.strategies").sentence());
        kinds.valueProperty().subscribe((_, kind) -> strategies.choose(plan -> plan.by(kind)));
        least.valueProperty().subscribe((_, layers) -> strategies.choose(plan -> plan.atLeast(layers)));
        percent.valueProperty().subscribe((_, share) -> strategies.choose(plan -> plan.share(share)));
        layers.getItems().setAll(model.plan().layers());
        layers.getSelectionModel().selectFirst();
        layers.valueProperty().subscribe((_, layer) -> strategies.choose(plan -> plan.of(layer.id())));
        labels.setId("strategy-labels");
        labels.setOnShowing(_ -> offerLabels());
        CheckBox everywhere = box("strategy-everywhere", Message.of("review.everywhere"));
        everywhere.setOnAction(_ -> strategies.choose(plan -> plan.everywhere(everywhere.isSelected())));
        CheckBox anew = box("strategy-anew", Message.of("review.overwriting"));
        anew.setOnAction(_ -> strategies.choose(plan -> plan.overwriting(anew.isSelected())));
        apply.setId("strategy-apply");
        apply.setDefaultButton(true);
        apply.getStyleClass().add("primary");
        apply.setOnAction(_ -> {
            close.run();
            strategies.apply();
        });
        HBox line = new HBox(10, apply, Wording.label(Message.of("review.strategy-hint"), "muted", "small"));
        line.setAlignment(Pos.CENTER_LEFT);
        VBox details = new VBox(8);
        getStyleClass().addAll("popover-card", "review-card");
        VBox body = new VBox(kinds, details, row(Message.of("review.labels"), labels), everywhere, anew, counts, line);
        body.getStyleClass().add("card-body");
        getChildren().setAll(Wording.label(Message.of("review.strategies"), "section-title"), Scrolling.around(body));
        strategies.planProperty().subscribe(plan -> show(details, plan));
        strategies.forecastProperty().subscribe(known -> {
            counts.show(known);
            apply.setDisable(known.filter(forecast -> forecast.settled() > 0).isEmpty());
        });
        for (Control wide : List.of(kinds, layers, labels, least, percent)) {
            wide.setMaxWidth(Double.MAX_VALUE);
        }
        strategies.attempt();
    }

    /// Takes the keyboard.
    void begin() {
        kinds.requestFocus();
    }

    /// Gives up counting.
    void end() {
        strategies.cancel();
    }

    private void show(VBox details, StrategyPlan plan) {
        details.getChildren()
                .setAll(
                        switch (plan.kind()) {
                            case AGREED, MAJORITY -> List.<Region>of();
                            case AT_LEAST -> List.of(row(Message.of("review.at-least"), least));
                            case SHARE -> List.of(row(Message.of("review.percent"), percent));
                            case ONE_ANNOTATOR -> List.of(row(Message.of("review.annotator"), layers));
                        });
        labels.setText(
                plan.labels().isEmpty()
                        ? Message.of("review.all-labels").sentence()
                        : Excerpt.of(
                                String.join(
                                        ", ",
                                        plan.labels().stream()
                                                .map(LabelName::value)
                                                .sorted()
                                                .toList()),
                                LONGEST));
    }

    private void offerLabels() {
        labels.getItems().clear();
        model.state().schema().allLabels().forEach(label -> {
            CheckBox box = new CheckBox(label.name().value());
            box.setSelected(strategies.plan().labels().contains(label.name()));
            box.setOnAction(_ -> {
                Set<LabelName> chosen = new HashSet<>(strategies.plan().labels());
                if (!chosen.remove(label.name())) {
                    chosen.add(label.name());
                }
                strategies.choose(plan -> plan.only(chosen));
            });
            labels.getItems().add(new CustomMenuItem(box, false));
        });
    }

    private static CheckBox box(String id, Message words) {
        CheckBox box = new CheckBox(words.sentence());
        box.setId(id);
        box.setWrapText(true);
        box.setMinHeight(USE_PREF_SIZE);
        return box;
    }

    private static HBox row(Message words, Control control) {
        Label name = Wording.label(words);
        name.setMinWidth(Region.USE_PREF_SIZE);
        name.setLabelFor(control);
        control.setAccessibleText(words.sentence());
        HBox.setHgrow(control, Priority.ALWAYS);
        HBox row = new HBox(10, name, control);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
