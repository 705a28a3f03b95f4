package org.glossator.ui.annotate.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.util.Subscription;
import org.glossator.annotation.Annotation;
import org.glossator.message.Message;
import org.glossator.project.edit.AddExample;
import org.glossator.schema.Label;
import org.glossator.schema.LabelName;
import org.glossator.schema.Schema;
import org.glossator.text.TextDocument;
import org.glossator.ui.annotate.model.AnnotateModel;
import org.jspecify.annotations.Nullable;

/// Which guideline is read: that of the selected mark's label, or of the one selected last; or the whole. It follows
/// selection and schema. Lives on the screen's thread.
final class GuideModel {

    private final AnnotateModel model;
    private final SimpleBooleanProperty whole = new SimpleBooleanProperty(this, "whole", false);
    private final ReadOnlyObjectWrapper<List<GuideSection>> sections = new ReadOnlyObjectWrapper<>(List.of());
    private @Nullable LabelName label;

    GuideModel(AnnotateModel model) {
        this.model = model;
        whole.subscribe(_ -> refresh());
    }

    /// Follows what is selected until what this returns is closed.
    Subscription follow() {
        return Subscription.combine(
                model.selection().selectedProperty().subscribe(_ -> refresh()),
                model.page().markupProperty().subscribe(_ -> refresh()),
                model.stateProperty().subscribe(_ -> refresh()));
    }

    /// Whether all guidelines are read, instead of one label's.
    SimpleBooleanProperty wholeProperty() {
        return whole;
    }

    /// What is to be read, from top to bottom; empty where no mark has been selected yet.
    ReadOnlyObjectProperty<List<GuideSection>> sectionsProperty() {
        return sections.getReadOnlyProperty();
    }

    /// Puts the selected mark, in its sentence, among the examples of the guideline that holds for its label.
    void addExample() {
        Optional<Annotation> mark = model.selection().annotation();
        Optional<TextDocument> document = model.page().document();
        if (model.project().isReadOnly()) {
            model.notices().refuse(Message.of("project.read-only"));
        } else if (mark.isEmpty() || document.isEmpty()) {
            model.notices().refuseWithoutMark();
        } else {
            add(mark.get(), document.get());
        }
    }

    private void add(Annotation mark, TextDocument document) {
        Schema schema = model.state().schema();
        LabelName home = home(mark.label(), schema);
        String name = model.state()
                .document(document.head().id())
                .orElse(document.head())
                .name();
        String example = Example.of(mark, document.text(), name, home);
        model.link()
                .submit(
                        new AddExample(home, Message.of("guide.examples").sentence(), example),
                        entry -> model.notices()
                                .say(Message.of(
                                        entry.isPresent() ? "guide.example-added" : "guide.example-there",
                                        home.value())));
    }

    /// The label whose guideline holds for `name`: it, or the nearest above it that has one; it where none has.
    private static LabelName home(LabelName name, Schema schema) {
        return schema.pathTo(name).reversed().stream()
                .filter(step -> !step.guideline().isBlank())
                .map(Label::name)
                .findFirst()
                .orElse(name);
    }

    private void refresh() {
        Schema schema = model.state().schema();
        model.selection().annotation().ifPresent(mark -> label = mark.label());
        LabelName read = label;
        if (whole.get()) {
            sections.set(all(schema));
        } else if (read == null) {
            sections.set(List.of());
        } else {
            sections.set(List.of(section(read, schema, schema.guidelineFor(read))));
        }
    }

    private static List<GuideSection> all(Schema schema) {
        List<GuideSection> all = new ArrayList<>();
        if (!schema.guideline().isBlank()) {
            all.add(new GuideSection(schema.name(), null, schema.guideline()));
        }
        schema.allLabels()
                .filter(each -> !each.guideline().isBlank() || schema.labels().contains(each))
                .forEach(each -> all.add(section(each.name(), schema, each.guideline())));
        return all;
    }

    private static GuideSection section(LabelName name, Schema schema, String guideline) {
        List<Label> path = schema.pathTo(name);
        String title = path.isEmpty()
                ? name.value()
                : path.stream().map(step -> step.name().value()).collect(Collectors.joining(" › "));
        return new GuideSection(title, schema.colourOf(name), guideline);
    }
}
