package org.glossator.ui.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.glossator.annotation.Annotation;
import org.glossator.message.Message;
import org.glossator.review.compare.MarkCase;
import org.glossator.review.compare.RelationCase;
import org.glossator.schema.LabelName;
import org.glossator.schema.RelationName;
import org.glossator.schema.Schema;
import org.glossator.text.Span;
import org.glossator.ui.annotate.control.Excerpt;
import org.glossator.ui.annotate.control.Wording;
import org.glossator.ui.review.model.Deciding;
import org.glossator.ui.review.model.ReviewPlan;

/// A card to put something else into gold than a layer says: another label, the words of one layer or those that are
/// selected; or a relation of another type.
final class EditCard extends VBox {

    private static final int LONGEST = 80;

    private final ToggleGroup words = new ToggleGroup();
    private final NamedChoice<String> names = new NamedChoice<>(name -> name);
    private final Button put = new Button(Message.of("review.put").sentence());

    private EditCard(Message title, List<String> choices, String chosen) {
        names.getItems().setAll(choices);
        names.setValue(chosen);
        names.setId("edit-name");
        names.setAccessibleText(title.sentence());
        put.setId("edit-put");
        put.setDefaultButton(true);
        put.getStyleClass().add("primary");
        getStyleClass().addAll("popover-card", "review-card");
        getChildren().setAll(Wording.label(title, "section-title"), names);
    }

    /// The card for a mark.
    ///
    /// @param text of the document
    /// @param selected what is selected in it
    /// @param close puts the card away
    static EditCard of(MarkCase item, Schema schema, String text, Span selected, Deciding deciding, Runnable close) {
        Annotation first = item.present().getFirst();
        List<String> labels =
                schema.allLabels().map(label -> label.name().value()).collect(Collectors.toList());
        item.present().stream()
                .map(mark -> mark.label().value())
                .filter(name -> !labels.contains(name))
                .forEach(labels::add);
        EditCard card = new EditCard(
                Message.of("review.edit-mark"), labels, first.label().value());
        List<Annotation> bases = new ArrayList<>();
        for (int i = 0; i < item.layers().size(); i++) {
            Optional<Annotation> mark = item.mark(i);
            if (mark.isPresent()) {
                bases.add(mark.get());
                card.offer(Message.of("review.words-of", ReviewPlan.letter(i), quote(mark.get(), text)));
            }
        }
        if (!selected.isEmpty()) {
            bases.add(first.over(List.of(selected)));
            card.offer(Message.of("review.words-selected", Excerpt.of(selected.of(text), LONGEST)));
        }
        if (!selected.isEmpty()) {
            card.words.selectToggle(card.words.getToggles().getLast());
        }
        card.end(close, () -> {
            Annotation base = bases.get(card.words.getToggles().indexOf(card.words.getSelectedToggle()));
            deciding.edit(base.labelled(new LabelName(card.names.getValue())).renewed());
        });
        return card;
    }

    /// The card for a relation.
    static EditCard of(RelationCase item, Schema schema, Deciding deciding, Runnable close) {
        List<String> types =
                schema.relations().stream().map(type -> type.name().value()).collect(Collectors.toList());
        String now = IntStream.range(0, item.layers().size())
                .mapToObj(item::relation)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow()
                .type()
                .value();
        if (!types.contains(now)) {
            types.add(now);
        }
        EditCard card = new EditCard(Message.of("review.edit-relation"), types, now);
        card.end(close, () -> deciding.retype(new RelationName(card.names.getValue())));
        return card;
    }

    private static String quote(Annotation mark, String text) {
        return Excerpt.of(mark.quote(text), LONGEST);
    }

    private void offer(Message words) {
        RadioButton choice = new RadioButton(words.sentence());
        choice.setToggleGroup(this.words);
        choice.setWrapText(true);
        choice.setMinHeight(Region.USE_PREF_SIZE);
        getChildren().add(choice);
        if (this.words.getSelectedToggle() == null) {
            choice.setSelected(true);
        }
    }

    private void end(Runnable close, Runnable decide) {
        put.setOnAction(_ -> {
            close.run();
            decide.run();
        });
        Label hint = Wording.label(Message.of("review.edit-hint"), "muted", "small");
        HBox line = new HBox(10, put, hint);
        line.setAlignment(Pos.CENTER_LEFT);
        getChildren().add(line);
    }

    /// Takes the keyboard.
    void begin() {
        names.requestFocus();
    }
}
