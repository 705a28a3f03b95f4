package org.glossator.ui.exporting;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import org.glossator.dataset.DatasetChoice;
import org.glossator.dataset.DocumentChoice;
import org.glossator.dataset.LayerChoice;
import org.glossator.message.Message;
import org.glossator.schema.Label;
import org.glossator.schema.LabelName;
import org.glossator.ui.annotate.control.Excerpt;
import org.glossator.ui.exporting.model.ExportModel;
import org.glossator.ui.exporting.model.Supply;

/// What of the project goes out: documents, layers, labels, and what is told of marks.
final class WhatSection extends VBox {

    private static final LayerChoice SEVERAL = new LayerChoice.Named(List.of("\u0000"));
    private static final int LONGEST = 26;
    private static final int LONGEST_LISTED = 34;

    private final ExportModel model;
    private final Cards cards;
    private final Rows rows = new Rows(Message.of("exporting.what"));
    private final Pick<DocumentChoice.Extent> documents;
    private final Pick<LayerChoice> layers;
    private final Button labels = new Button();
    private final CheckBox attributes =
            new CheckBox(Message.of("exporting.attributes").sentence());
    private final CheckBox relations =
            new CheckBox(Message.of("exporting.relations").sentence());
    private final MappingButton mapping;
    private final DocumentFilter filter;

    /// @param cards puts lists up beside a control
    /// @param mapping chooses and shows a mapping file
    WhatSection(ExportModel model, Cards cards, MappingButton mapping) {
        this.model = model;
        this.cards = cards;
        this.mapping = mapping;
        documents = new Pick<>(
                this::words,
                extent -> model.choose(choice -> choice.of(choice.documents().of(extent))));
        documents.setId("export-documents");
        layers = new Pick<>(this::words, this::chooseLayers);
        layers.setId("export-layers");
        labels.setId("export-labels");
        labels.setOnAction(_ -> listLabels());
        labels.getStyleClass().add("pick");
        attributes.setId("export-attributes");
        attributes.setOnAction(
                _ -> model.choose(choice -> choice.of(choice.content().withAttributes(attributes.isSelected()))));
        relations.setId("export-relations");
        relations.setOnAction(
                _ -> model.choose(choice -> choice.of(choice.content().withRelations(relations.isSelected()))));
        filter = new DocumentFilter(model, rows);
        rows.add(Message.of("exporting.documents"), documents);
        filter.lay();
        rows.add(Message.of("exporting.layers"), layers);
        rows.add(Message.of("exporting.labels"), labels);
        rows.add(Message.of("exporting.mapping"), mapping);
        rows.add(attributes);
        rows.add(relations);
        getChildren().setAll(rows);
    }

    /// Shows what is chosen.
    void show() {
        DatasetChoice choice = model.choice();
        Supply supply = model.supply();
        documents.offer(
                List.of(DocumentChoice.Extent.values()), choice.documents().extent());
        filter.show();
        List<LayerChoice> offered = new ArrayList<>(supply.layerChoices());
        if (!offered.contains(choice.layers())) {
            offered.add(choice.layers());
        }
        if (supply.layers().size() > 2) {
            offered.add(SEVERAL);
        }
        layers.offer(offered, choice.layers());
        Excerpt.say(labels, labelWords(choice));
        labels.setDisable(supply.state().schema().labels().isEmpty());
        mapping.showChosen();
        attributes.setSelected(choice.content().attributes());
        relations.setSelected(choice.content().relations());
    }

    private String words(DocumentChoice.Extent extent) {
        int count = model.supply().documents(model.choice(), extent);
        return Message.of("exporting.extent", extent.name(), count).sentence();
    }

    private String words(LayerChoice choice) {
        String annotator = Excerpt.of(model.supply().annotator().name(), LONGEST);
        if (choice.equals(SEVERAL)) {
            return Message.of("exporting.layers-several").sentence();
        }
        return switch (choice) {
            case LayerChoice.Every _ ->
                Message.of("exporting.layers-all", model.supply().layers().size())
                        .sentence();
            case LayerChoice.Gold _ -> Message.of("exporting.layers-gold").sentence();
            case LayerChoice.Mine _ ->
                Message.of("exporting.layers-mine", annotator).sentence();
            case LayerChoice.Named(List<String> names) ->
                names.size() == 1
                        ? Excerpt.of(names.getFirst(), LONGEST)
                        : Message.of("exporting.layers-named", names.size()).sentence();
        };
    }

    private void chooseLayers(LayerChoice chosen) {
        if (!chosen.equals(SEVERAL)) {
            model.choose(choice -> choice.of(chosen));
            return;
        }
        Set<String> ticked = model.choice().layers() instanceof LayerChoice.Named(List<String> names)
                ? new LinkedHashSet<>(names)
                : Set.of();
        List<Checklist.Item<String>> items = model.supply().layers().stream()
                .map(name -> new Checklist.Item<>(name, Excerpt.of(name, LONGEST_LISTED), 0))
                .toList();
        cards.list(Message.of("exporting.layers"), items, ticked, this::takeLayers, layers);
        show();
    }

    private void takeLayers(Set<String> names) {
        List<String> inOrder =
                model.supply().layers().stream().filter(names::contains).toList();
        model.choose(choice -> choice.of(inOrder.isEmpty() ? new LayerChoice.Every() : new LayerChoice.Named(inOrder)));
    }

    private String labelWords(DatasetChoice choice) {
        Set<LabelName> chosen = choice.content().labels();
        int all = (int) model.supply().state().schema().allLabels().count();
        return chosen.isEmpty()
                ? Message.of("exporting.labels-all", all).sentence()
                : Excerpt.of(chosen.stream().map(LabelName::value).sorted().collect(Collectors.joining(", ")), LONGEST);
    }

    private void listLabels() {
        List<Checklist.Item<LabelName>> items = new ArrayList<>();
        model.supply().state().schema().labels().forEach(label -> add(label, 0, items::add));
        Consumer<Set<LabelName>> taken =
                names -> model.choose(choice -> choice.of(choice.content().of(names)));
        cards.list(
                Message.of("exporting.labels-title"),
                items,
                model.choice().content().labels(),
                taken,
                labels);
    }

    private static void add(Label label, int depth, Consumer<Checklist.Item<LabelName>> taker) {
        taker.accept(new Checklist.Item<>(label.name(), Excerpt.of(label.name().value(), LONGEST_LISTED), depth));
        label.children().forEach(child -> add(child, depth + 1, taker));
    }
}
