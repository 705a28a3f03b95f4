package org.glossator.review.agreement.study;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.glossator.text.DocumentHead;
import org.glossator.text.DocumentId;

/// A label of a document that was changed.
///
/// @param before what it said; empty where it was not there
/// @param after what it says; empty where it is no longer there
record Relabelling(DocumentId document, String label, String before, String after) {

    /// The labels that are told otherwise in `after` than in `before`.
    static List<Relabelling> between(DocumentHead before, DocumentHead after) {
        Map<String, String> then = before.metadata();
        Map<String, String> now = after.metadata();
        return Stream.concat(then.keySet().stream(), now.keySet().stream())
                .distinct()
                .map(label ->
                        new Relabelling(after.id(), label, then.getOrDefault(label, ""), now.getOrDefault(label, "")))
                .filter(each -> !each.before().equals(each.after()))
                .toList();
    }
}
