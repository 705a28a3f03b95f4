package org.glossator.ui.annotate.listing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.glossator.annotation.DocumentState;

/// In which order documents are listed. What is alike stays in the order in which it came in.
public enum DocumentOrder {
    /// As they came in.
    IMPORTED,
    /// By name, as people count: 9 before 10.
    NAME,
    /// Those that were given to the annotator first.
    ASSIGNED,
    /// What is to be done first, what is done last.
    STATE,
    /// Those with the most marks first.
    MARKS,
    /// Those touched last first; those never touched at the end.
    CHANGED;

    private static final List<DocumentState> TO_BE_DONE = List.of(
            DocumentState.RETURNED,
            DocumentState.IN_PROGRESS,
            DocumentState.NEW,
            DocumentState.DONE,
            DocumentState.ACCEPTED);

    /// `documents`, which are in the order in which they came in, in this order.
    public <T extends Facts> List<T> arrange(List<T> documents, NameOrder names) {
        Comparator<Facts> order = switch (this) {
            case IMPORTED -> null;
            case NAME -> Comparator.comparing(each -> names.key(each.head().name()));
            case ASSIGNED -> Comparator.comparing(each -> !each.isAssigned());
            case STATE ->
                Comparator.comparingInt(each -> TO_BE_DONE.indexOf(each.tally().state()));
            case MARKS ->
                Comparator.comparingInt((Facts each) -> each.tally().annotations())
                        .reversed();
            case CHANGED ->
                Comparator.comparing(
                                (Facts each) -> each.holding().lastChanged().orElse(Instant.MIN))
                        .reversed();
        };
        if (order == null) {
            return documents;
        }
        List<T> arranged = new ArrayList<>(documents);
        arranged.sort(order);
        return arranged;
    }

    /// Whether it asks what one's own layer holds, which has to be counted first.
    public boolean asksHolding() {
        return this == CHANGED;
    }
}
