package org.glossator.review.agreement.study;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.glossator.project.Change;

/// How labels of documents and their values are called after a change of the schema, as far as that shows in documents
/// that had them. A value that merely went is still called as it was, and no longer fits its label.
///
/// @param labels the new name of each label that has another
/// @param values what each label says instead of what it said, by the label’s old name
record Renaming(Map<String, String> labels, Map<Value, String> values) {

    /// What a label says.
    record Value(String label, String words) {}

    /// What an entry that changed the schema renamed.
    static Renaming of(List<Change> changes) {
        Renaming renaming = new Renaming(new HashMap<>(), new HashMap<>());
        for (Change change : changes) {
            if (change instanceof Change.DocumentDescribed(var before, var after)) {
                renaming.learn(Relabelling.between(before, after));
            }
        }
        return renaming;
    }

    private void learn(List<Relabelling> document) {
        for (Relabelling each : document) {
            if (!each.before().isEmpty() && !each.after().isEmpty()) {
                values.put(new Value(each.label(), each.before()), each.after());
            }
        }
        for (Relabelling gone : document) {
            if (gone.after().isEmpty()) {
                document.stream()
                        .filter(each -> each.before().isEmpty() && each.after().equals(gone.before()))
                        .findFirst()
                        .ifPresent(come -> labels.put(gone.label(), come.label()));
            }
        }
    }

    /// What a label is called now.
    String label(String label) {
        return labels.getOrDefault(label, label);
    }

    /// What a label says now that said `words`.
    String words(String label, String words) {
        return values.getOrDefault(new Value(label, words), words);
    }
}
