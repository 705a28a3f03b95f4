package org.glossator.review.assignment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.glossator.annotation.LayerId;
import org.glossator.schema.LabelName;
import org.glossator.text.DocumentId;

/// What one annotator has, while documents are being dealt out.
final class Hand {

    private final LayerId annotator;
    private final Limits limits;
    private final List<DocumentId> given = new ArrayList<>();
    private final Map<LabelName, Integer> held = new HashMap<>();
    private int before;
    private long length;

    Hand(LayerId annotator, Limits limits) {
        this.annotator = annotator;
        this.limits = limits;
    }

    LayerId annotator() {
        return annotator;
    }

    /// How much they have, in what is balanced.
    long weight(Manner.Balance balance) {
        if (!limits.quota().isEmpty()) {
            return limits.quota().keySet().stream()
                    .mapToInt(label -> held.getOrDefault(label, 0))
                    .sum();
        }
        return switch (balance) {
            case NUMBER -> documents();
            case LENGTH -> length;
        };
    }

    boolean hasRoom() {
        return limits.atMost().isEmpty() || documents() < limits.atMost().getAsInt();
    }

    /// Whether a document holds something that they still lack; any does where there is no quota.
    boolean wants(Shareable document) {
        return limits.quota().isEmpty()
                || limits.quota().entrySet().stream()
                        .anyMatch(each -> document.count(each.getKey()) > 0
                                && held.getOrDefault(each.getKey(), 0) < each.getValue());
    }

    void keep(Shareable document) {
        before++;
        add(document);
    }

    void give(Shareable document) {
        given.add(document.document());
        add(document);
    }

    Shares.Load load(Comparator<DocumentId> order) {
        return new Shares.Load(given.stream().sorted(order).toList(), before, length);
    }

    private void add(Shareable document) {
        length += document.length();
        document.counts().forEach((label, count) -> held.merge(label, count, Integer::sum));
    }

    private int documents() {
        return given.size() + before;
    }
}
