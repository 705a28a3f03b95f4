package org.glossator.ui.annotate.relations;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.glossator.annotation.Markup;
import org.glossator.annotation.Relation;
import org.glossator.project.Subscription;
import org.glossator.schema.RelationType;
import org.glossator.schema.Schema;
import org.glossator.ui.annotate.model.AnnotateModel;

/// The relations or the marks of the open document in the order of the text, and what of them the filters let through.
/// It follows the document only while somebody looks.
final class ListModel {

    /// What is listed.
    enum Kind {
        RELATIONS,
        MARKS
    }

    /// The filter by kind that lets everything through.
    static final String ANY = "";

    private static final Comparator<Entry> ORDER =
            Comparator.comparing((Entry entry) -> entry.at().outer()).thenComparing(Entry::kind);

    private final AnnotateModel model;
    private final ObjectProperty<Kind> kind = new SimpleObjectProperty<>(Kind.RELATIONS);
    private final StringProperty words = new SimpleStringProperty("");
    private final StringProperty type = new SimpleStringProperty(ANY);
    private final ObservableList<Entry> shown = FXCollections.observableArrayList();
    private final ObservableList<Entry> seen = FXCollections.unmodifiableObservableList(shown);
    private final ObservableList<String> types = FXCollections.observableArrayList(ANY);
    private List<Entry> all = List.of();
    private boolean watched;

    ListModel(AnnotateModel model) {
        this.model = model;
        kind.subscribe((_, _) -> {
            type.set(ANY);
            collect();
        });
        words.subscribe((_, _) -> sift());
        type.subscribe((_, _) -> sift());
    }

    /// Begins to follow the document; closing what this returns ends it.
    Subscription watch() {
        watched = true;
        collect();
        var markup = model.page().markupProperty().subscribe((_, _) -> collect());
        var schema = model.stateProperty().subscribe((before, now) -> {
            if (!before.schema().equals(now.schema())) {
                collect();
            }
        });
        return () -> {
            watched = false;
            markup.unsubscribe();
            schema.unsubscribe();
        };
    }

    ObjectProperty<Kind> kindProperty() {
        return kind;
    }

    /// Part of the words, in upper or lower case; blank lets everything through.
    StringProperty wordsProperty() {
        return words;
    }

    /// One label or type, or [#ANY].
    StringProperty typeProperty() {
        return type;
    }

    /// The labels or types that there are, [#ANY] first.
    ObservableList<String> types() {
        return types;
    }

    ObservableList<Entry> shown() {
        return seen;
    }

    /// How many there are whatever the filters.
    int size() {
        return all.size();
    }

    /// The text over which the entries stand.
    String text() {
        return model.page().document().map(document -> document.text()).orElse("");
    }

    private void collect() {
        if (!watched) {
            return;
        }
        Markup markup = model.page().markup();
        Schema schema = model.state().schema();
        all = switch (kind.get()) {
            case MARKS ->
                markup.annotations().inOrder().stream()
                        .<Entry>map(Entry.OfMark::new)
                        .toList();
            case RELATIONS ->
                markup.relations().inOrder().stream()
                        .flatMap(relation -> entry(relation, markup, schema))
                        .sorted(ORDER)
                        .toList();
        };
        List<String> fresh = Stream.concat(
                        Stream.of(ANY), all.stream().map(Entry::kind).distinct().sorted())
                .toList();
        if (!fresh.equals(types)) {
            String chosen = type.get();
            types.setAll(fresh);
            type.set(fresh.contains(chosen) ? chosen : ANY);
        }
        sift();
    }

    private static Stream<Entry> entry(Relation relation, Markup markup, Schema schema) {
        boolean symmetric =
                schema.relation(relation.type()).filter(RelationType::symmetric).isPresent();
        return markup.annotations().find(relation.source()).stream()
                .flatMap(source -> markup.annotations().find(relation.target()).stream()
                        .map(target -> new Entry.OfRelation(relation, source, target, symmetric)));
    }

    private void sift() {
        String sought = words.get().strip().toLowerCase(Locale.ROOT);
        String text = text();
        String wanted = Objects.requireNonNullElse(type.get(), ANY);
        List<Entry> fresh = all.stream()
                .filter(entry -> wanted.equals(ANY) || entry.kind().equals(wanted))
                .filter(entry -> sought.isEmpty()
                        || entry.words(text).toLowerCase(Locale.ROOT).contains(sought))
                .toList();
        if (!fresh.equals(shown)) {
            shown.setAll(fresh);
        }
    }
}
