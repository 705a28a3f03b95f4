package org.glossator.review.agreement;

import java.util.List;
import org.glossator.review.agreement.study.Subject;

/// All figures on one subject.
///
/// @param methods the measures, in their order, and how each was taken
/// @param rows the whole first, then means, labels, pairs, stretches of time in their order, and documents, those
///     that agree least first
/// @param confusions who said what, pair by pair; empty where it was not asked for
public record AgreementTable(
        Subject subject, List<Method> methods, List<AgreementRow> rows, List<Confusion> confusions) {
    public AgreementTable {
        methods = List.copyOf(methods);
        rows = List.copyOf(rows);
        confusions = List.copyOf(confusions);
    }

    /// The rows about one kind of thing, in their order.
    public List<AgreementRow> rows(Class<? extends Scope> kind) {
        return rows.stream().filter(row -> kind.isInstance(row.scope())).toList();
    }
}
