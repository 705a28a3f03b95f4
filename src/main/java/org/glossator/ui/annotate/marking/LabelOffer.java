package org.glossator.ui.annotate.marking;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyListProperty;
import javafx.beans.property.ReadOnlyListWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import org.glossator.annotation.Annotation;
import org.glossator.message.Message;
import org.glossator.schema.Label;
import org.glossator.text.Snapping;
import org.glossator.text.Span;
import org.glossator.ui.annotate.model.AnnotateModel;
import org.glossator.ui.annotate.model.Marking.Edges;
import org.glossator.ui.match.NameQuery;

/// The labels that are offered for what is selected: beside the words after the mouse has selected them, or
/// when asked for. At first the keyboard stays in the text, so that the labels' keys work as ever; once one has
/// entered, what is typed sifts them.
public final class LabelOffer {

    private final AnnotateModel model;
    private final Function<Label, String> keyOf;
    private final ReadOnlyBooleanWrapper shown = new ReadOnlyBooleanWrapper();
    private final ReadOnlyIntegerWrapper entries = new ReadOnlyIntegerWrapper();
    private final StringProperty typed = new SimpleStringProperty("");
    private final ReadOnlyListWrapper<LabelRow> fitting =
            new ReadOnlyListWrapper<>(FXCollections.observableArrayList());
    private final ReadOnlyIntegerWrapper proposed = new ReadOnlyIntegerWrapper();
    private List<LabelRow> all = List.of();

    /// @param keyOf the key that gives a label now, as people write it; empty if none does
    public LabelOffer(AnnotateModel model, Function<Label, String> keyOf) {
        this.model = model;
        this.keyOf = keyOf;
        typed.subscribe(_ -> sift());
        model.selection().wordsProperty().subscribe(_ -> hide());
        model.selection().selectedProperty().subscribe(_ -> hide());
        model.page().documentProperty().subscribe(_ -> hide());
        model.page().markupProperty().subscribe(_ -> hide());
    }

    /// The key that gives a label now, as people write it; empty if none does.
    public String key(Label label) {
        return keyOf.apply(label);
    }

    /// Whether labels are being offered.
    public ReadOnlyBooleanProperty shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /// Counts how often one asked to go into the box.
    ReadOnlyIntegerProperty entriesProperty() {
        return entries.getReadOnlyProperty();
    }

    /// What is typed to find a label.
    StringProperty typedProperty() {
        return typed;
    }

    /// The labels that fit what is typed, the best first.
    ReadOnlyListProperty<LabelRow> fittingProperty() {
        return fitting.getReadOnlyProperty();
    }

    /// The number among those that fit of the label that Enter takes; -1 where none fits.
    ReadOnlyIntegerProperty proposedProperty() {
        return proposed.getReadOnlyProperty();
    }

    /// The label that Enter takes.
    Optional<LabelRow> proposed() {
        int at = proposed.get();
        return at >= 0 && at < fitting.size() ? Optional.of(fitting.get(at)) : Optional.empty();
    }

    /// Whether it is for selected words, and not to give marks another label.
    boolean isForWords() {
        return !model.selection().words().isEmpty();
    }

    /// The words that would be marked, or those of the mark that would be labelled otherwise; empty where
    /// neither is.
    Span about() {
        Span words = model.selection().words();
        return words.isEmpty()
                ? model.selection().annotation().map(Annotation::outer).orElse(words)
                : Snapping.words(text(), words);
    }

    /// Whether Enter in the text labels, or leads to a label.
    public boolean isAtHand() {
        return shown.get() || (model.marking().use().held().isPresent() && isForWords());
    }

    /// What Enter in the text does: gives the words the label that is held, or goes into the box.
    public void take() {
        if (!model.marking().takeSelection(Edges.WORDS) && shown.get()) {
            enter();
        }
    }

    /// What follows when the mouse has selected words: the label that is held, or an offer if `wanted`.
    void wordsSelected(Edges edges, boolean wanted) {
        if (!model.marking().takeSelection(edges)
                && wanted
                && isForWords()
                && model.page().refusal().isEmpty()) {
            show();
        }
    }

    /// Offers labels and goes into the box; says why where nothing can be labelled.
    public void choose() {
        model.page()
                .refusal()
                .or(() -> model.selection().isEmpty()
                        ? Optional.of(Message.of("annotate.nothing-selected"))
                        : Optional.empty())
                .ifPresentOrElse(model.notices()::refuse, () -> {
                    show();
                    enter();
                });
    }

    /// Puts the offer away; what is selected stays so.
    public void hide() {
        shown.set(false);
    }

    /// The label that has `key`.
    Optional<LabelRow> keyed(String key) {
        return all.stream().filter(row -> row.key().equals(key)).findFirst();
    }

    /// Proposes the label `steps` further down, as far as there are any.
    void step(int steps) {
        if (!fitting.isEmpty()) {
            proposed.set(Math.clamp(proposed.get() + steps, 0, fitting.size() - 1));
        }
    }

    /// Labels what is selected.
    void take(LabelRow row, Edges edges) {
        hide();
        model.marking().label(row.label(), edges);
    }

    /// Labels what is selected, and holds the label for what is selected next; marks only get it.
    void takeAndHold(LabelRow row) {
        boolean words = isForWords();
        hide();
        if (words && !model.marking().use().isHeld(row.label())) {
            model.marking().hold(row.label());
        } else {
            model.marking().label(row.label(), Edges.WORDS);
        }
    }

    private void show() {
        if (!shown.get()) {
            var schema = model.state().schema();
            List<LabelRow> rows = schema.allLabels()
                    .map(label -> LabelRow.of(label, schema, keyOf.apply(label)))
                    .toList();
            all = order().sorted(rows);
            typed.set("");
            sift();
            shown.set(true);
        }
    }

    private void enter() {
        entries.set(entries.get() + 1);
    }

    private LabelOrder order() {
        var recent = model.marking().use().recent();
        return isForWords()
                ? LabelOrder.forWords(about().of(text()), model.page().annotations(), text(), recent)
                : LabelOrder.byUse(recent);
    }

    private void sift() {
        record Found(LabelRow row, int score) {}
        NameQuery query = NameQuery.of(typed.get());
        fitting.setAll(all.stream()
                .flatMap(row -> query.in(row.path()).stream().map(match -> new Found(row, match.score())))
                .sorted(Comparator.comparingInt(Found::score).reversed())
                .map(Found::row)
                .toList());
        proposed.set(fitting.isEmpty() ? -1 : 0);
    }

    private String text() {
        return model.page().document().orElseThrow().text();
    }
}
