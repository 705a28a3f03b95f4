package org.glossator.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.glossator.dataset.split.SplitPlan;
import org.glossator.format.Feature;
import org.glossator.message.Message;
import org.glossator.schema.Label;
import org.glossator.schema.LabelName;
import org.glossator.schema.Schema;
import org.glossator.text.OffsetUnit;

/// What a dataset is, for people, as Markdown: what it holds, by what guidelines and by whom it was annotated, how it
/// was split, what it lacks, and how to read it.
final class DatasetCard {

    /// What it is called.
    static final String NAME = "README.md";

    private final Written written;
    private final Set<String> scripts;
    private final StringBuilder card = new StringBuilder();

    /// @param scripts the names of the loading scripts beside it
    private DatasetCard(Written written, Set<String> scripts) {
        this.written = written;
        this.scripts = scripts;
    }

    static String of(Written written, Set<String> scripts) {
        DatasetCard card = new DatasetCard(written, scripts);
        card.whatItIs();
        card.data();
        card.labels();
        card.guidelines();
        card.annotators();
        card.splitting();
        card.losses();
        card.reading();
        return card.card.toString();
    }

    private void whatItIs() {
        var tally = written.tally();
        card.append("# ")
                .append(MarkdownTable.inline(written.writing().title()))
                .append("\n\n");
        say("dataset.card-what", tally.documents(), tally.annotations(), tally.relations(), ProgramVersion.number());
        String languages = String.join(", ", written.languages());
        say("dataset.card-languages", languages, languages.isEmpty() ? "none" : "some");
        say("dataset.card-licence", written.licence(), written.licence().isEmpty() ? "none" : "some");
    }

    private void data() {
        section("dataset.card-data");
        MarkdownTable table = MarkdownTable.of("dataset.card-data-head");
        for (SplitCount split : written.splits()) {
            table.row(
                    split.name(),
                    split.tally().documents(),
                    Message.of("dataset.card-share", split.reached(), split.wanted())
                            .english(),
                    split.tally().annotations(),
                    split.tally().relations());
        }
        card.append(table);
        var format = written.writing().maker().format();
        say(
                "dataset.card-format",
                format.name().english(),
                format.offsets().name(),
                format.specification(),
                format.offsets() != OffsetUnit.TOKEN || format.holds().contains(Feature.TEXT) ? "letter" : "tokens");
    }

    private void labels() {
        section("dataset.card-labels");
        List<SplitCount> splits = written.splits();
        List<String> head =
                new ArrayList<>(List.of(Message.of("dataset.card-label").english()));
        splits.forEach(split -> head.add(split.name()));
        MarkdownTable table = new MarkdownTable(head);
        Stream<LabelName> labels = splits.stream()
                .flatMap(split -> split.labels().keySet().stream())
                .distinct();
        labels.forEach(label -> table.row(Stream.concat(
                        Stream.of(label.value()),
                        splits.stream().map(split -> split.labels().getOrDefault(label, 0)))
                .toArray()));
        card.append(table);
        if (!written.losses().isEmpty()) {
            say("dataset.card-labels-chosen");
        }
    }

    private void guidelines() {
        section("dataset.card-guidelines");
        Schema schema = written.writing().extract().outgoing();
        List<Label> told =
                schema.allLabels().filter(label -> !label.guideline().isBlank()).toList();
        if (schema.guideline().isBlank() && told.isEmpty()) {
            say("dataset.card-no-guidelines");
        }
        if (!schema.guideline().isBlank()) {
            card.append(schema.guideline().strip()).append("\n\n");
        }
        for (Label label : told) {
            card.append("### ")
                    .append(MarkdownTable.inline(label.name().value()))
                    .append("\n\n");
            card.append(label.guideline().strip()).append("\n\n");
        }
    }

    private void annotators() {
        section("dataset.card-annotators");
        MarkdownTable table = MarkdownTable.of("dataset.card-annotators-head");
        for (Inventory.LayerCount layer : written.inventory().layers()) {
            table.row(
                    layer.name(),
                    Message.of("dataset.card-kind", layer.kind().name()).english(),
                    layer.documents(),
                    layer.annotations());
        }
        card.append(table);
        say("dataset.card-agreement");
    }

    private void splitting() {
        if (written.writing().choice().packing().splits().isEmpty()) {
            return;
        }
        SplitPlan plan = written.writing().choice().packing().splits().get();
        section("dataset.card-splitting");
        say(
                "dataset.card-split",
                written.groups(),
                String.valueOf(plan.seed()),
                plan.stratified() ? "yes" : "no",
                plan.grouping().nearDuplicates() ? "yes" : "no");
        plan.grouping().byField().ifPresent(field -> say("dataset.card-grouped", field));
    }

    private void losses() {
        section("dataset.card-losses");
        if (written.losses().isEmpty()) {
            say("dataset.card-no-losses");
        }
        for (Written.LossKind kind : written.lossKinds()) {
            card.append("* ")
                    .append(Message.of("dataset.card-loss", kind.count(), kind.example())
                            .english()
                            .replaceAll("\\R", " "))
                    .append('\n');
        }
        card.append(written.losses().isEmpty() ? "" : "\n");
    }

    private void reading() {
        section("dataset.card-reading");
        say("dataset.card-files");
        for (String script : scripts) {
            card.append("```\npython3 ").append(script).append("\n```\n\n");
        }
    }

    private void section(String title) {
        card.append("## ").append(Message.of(title).english()).append("\n\n");
    }

    private void say(String key, Object... arguments) {
        card.append(Message.of(key, arguments).english()).append("\n\n");
    }
}
