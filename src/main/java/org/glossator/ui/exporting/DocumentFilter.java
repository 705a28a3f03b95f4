package org.glossator.ui.exporting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import javafx.scene.layout.HBox;
import org.glossator.dataset.DocumentChoice;
import org.glossator.message.Message;
import org.glossator.ui.annotate.control.Excerpt;
import org.glossator.ui.exporting.model.ExportModel;

/// Which documents by name, by what is told of them and by what their texts contain.
final class DocumentFilter {

    private static final int MOST_VALUES = 40;
    private static final int LONGEST = 26;

    private final ExportModel model;
    private final Rows rows;
    private final WordField names;
    private final WordField words;
    private final Pick<Map<String, String>> told;
    private HBox toldRow = new HBox();

    DocumentFilter(ExportModel model, Rows rows) {
        this.model = model;
        this.rows = rows;
        names = new WordField(this::takeNames).prompting(Message.of("exporting.any-name"));
        names.setId("export-names");
        words = new WordField(this::takeWords).prompting(Message.of("exporting.any-words"));
        words.setId("export-words");
        told = new Pick<>(
                DocumentFilter::said,
                chosen -> model.choose(choice -> choice.of(choice.documents().telling(chosen))));
        told.setId("export-told");
    }

    void lay() {
        rows.add(Message.of("exporting.named"), names);
        rows.add(Message.of("exporting.containing"), words);
        toldRow = rows.add(Message.of("exporting.telling"), told);
    }

    void show() {
        DocumentChoice documents = model.choice().documents();
        names.show(String.join(", ", documents.names()));
        words.show(documents.words());
        List<Map<String, String>> offered = offered();
        if (!offered.contains(documents.told())) {
            offered.add(documents.told());
        }
        told.offer(offered, documents.told());
        Rows.show(toldRow, offered.size() > 1);
    }

    /// What is told of documents, less what tells every one from the other.
    private List<Map<String, String>> offered() {
        List<Map<String, String>> offered = new ArrayList<>(List.of(Map.of()));
        for (String field : model.supply().fields()) {
            TreeSet<String> values = new TreeSet<>();
            model.supply().state().documents().stream()
                    .flatMap(document ->
                            document.metadata().getOrDefault(field, "").lines())
                    .filter(value -> !value.isBlank())
                    .forEach(values::add);
            if (values.size() <= MOST_VALUES) {
                values.forEach(value -> offered.add(Map.of(field, value)));
            }
        }
        return offered;
    }

    private static String said(Map<String, String> told) {
        return told.isEmpty()
                ? Message.of("exporting.telling-anything").sentence()
                : Excerpt.of(
                        String.join(
                                ", ",
                                told.entrySet().stream()
                                        .map(each -> each.getKey() + ": " + each.getValue())
                                        .toList()),
                        LONGEST);
    }

    private boolean takeNames(String typed) {
        List<String> wanted = Arrays.stream(typed.split(","))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .toList();
        model.choose(choice -> choice.of(choice.documents().named(wanted)));
        return true;
    }

    private boolean takeWords(String typed) {
        model.choose(choice -> choice.of(choice.documents().containing(typed)));
        return true;
    }
}
