package org.glossator.review.agreement;

import java.util.List;

/// Figures about the same.
///
/// @param figures one for each measure of the table, in its order
public record AgreementRow(Scope scope, List<AgreementFigure> figures) {
    public AgreementRow {
        figures = List.copyOf(figures);
    }
}
