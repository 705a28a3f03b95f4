package org.glossator.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.glossator.message.Message;
import org.glossator.review.agreement.AgreementFigure;
import org.glossator.review.agreement.AgreementReport;
import org.glossator.review.agreement.AgreementRow;
import org.glossator.review.agreement.AgreementTable;
import org.glossator.review.agreement.Coverage;
import org.glossator.review.agreement.Scope;
import org.glossator.review.agreement.Wording;
import org.glossator.review.agreement.figure.ConfidenceInterval;
import org.glossator.review.agreement.figure.Figure;
import org.glossator.review.report.Decimals;

/// What `glossator agreement` answers a person: a table for each subject, why figures are missing, and how all was
/// measured.
record AgreementAnswer(AgreementReport report) {

    private static final int MOST_NAMES = 3;

    void tell(Console console) {
        for (AgreementTable table : report.tables()) {
            table(console, table);
            console.line("");
        }
        Coverage coverage = report.coverage();
        console.say(Message.of(
                "agreement.documents",
                coverage.documents().size(),
                coverage.leftOut().size()));
        leftOut(console, coverage.leftOut());
        console.warn(report.remarks());
    }

    /// Tells how many were left out for which reason, and the first of them by name.
    private static void leftOut(Console console, List<Coverage.LeftOut> leftOut) {
        Map<Message, List<Coverage.LeftOut>> byReason = leftOut.stream()
                .collect(Collectors.groupingBy(Coverage.LeftOut::reason, LinkedHashMap::new, Collectors.toList()));
        byReason.forEach((reason, documents) -> console.say(Message.of(
                "agreement.left-out-group",
                documents.size(),
                reason,
                documents.stream()
                        .limit(MOST_NAMES)
                        .map(each ->
                                Message.of("agreement.name", each.document().name()))
                        .toList(),
                Math.max(0, documents.size() - MOST_NAMES))));
    }

    private void table(Console console, AgreementTable table) {
        AlignedColumns columns = new AlignedColumns();
        columns.line(header(table));
        for (AgreementRow row : table.rows()) {
            columns.line(line(table, row));
            if (row.scope() instanceof Scope.Overall) {
                bounds(table, row).forEach(columns::line);
            }
        }
        columns.lines().forEach(console::line);
        reasons(table).forEach(reason -> console.line("– " + reason));
        notes(table).forEach(note -> console.line("  " + note));
    }

    /// Each measure, and how many items there are wherever the next one counts others.
    private static List<String> header(AgreementTable table) {
        List<String> header =
                new ArrayList<>(List.of(Wording.of(table.subject()).sentence()));
        for (int i = 0; i < table.methods().size(); i++) {
            header.add(table.methods().get(i).measure().id());
            if (endsGroup(table, i)) {
                header.add(Message.of("agreement.column-items").sentence());
            }
        }
        return header;
    }

    private static boolean endsGroup(AgreementTable table, int measure) {
        return measure + 1 == table.methods().size()
                || table.rows().stream()
                        .anyMatch(row -> row.figures().get(measure).items()
                                != row.figures().get(measure + 1).items());
    }

    private static List<String> line(AgreementTable table, AgreementRow row) {
        List<String> line = new ArrayList<>(List.of(Wording.of(row.scope()).sentence()));
        for (int i = 0; i < row.figures().size(); i++) {
            line.add(Decimals.of(row.figures().get(i).figure()));
            if (endsGroup(table, i)) {
                line.add(
                        isMean(row.scope())
                                ? ""
                                : String.valueOf(row.figures().get(i).items()));
            }
        }
        return line;
    }

    /// A mean is one of figures, not of items.
    private static boolean isMean(Scope scope) {
        return scope instanceof Scope.MeanOfLabels || scope instanceof Scope.MeanOfDocuments;
    }

    /// The intervals of a row, on two lines.
    private List<List<String>> bounds(AgreementTable table, AgreementRow row) {
        if (row.figures().stream().noneMatch(each -> each.bounds().isPresent())) {
            return List.of();
        }
        double level = report.choice().plan().chance().level();
        return List.of(
                bounds(table, row, Message.of("agreement.from", level), ConfidenceInterval.Defined::low),
                bounds(table, row, Message.of("agreement.to", level), ConfidenceInterval.Defined::high));
    }

    private static List<String> bounds(
            AgreementTable table, AgreementRow row, Message name, Function<ConfidenceInterval.Defined, Double> end) {
        List<String> line = new ArrayList<>(List.of("  " + name.sentence()));
        for (int i = 0; i < row.figures().size(); i++) {
            Optional<ConfidenceInterval.Defined> interval = row.figures().get(i).bounds();
            line.add(interval.map(end).map(Decimals::of).orElse(""));
            if (endsGroup(table, i)) {
                line.add("");
            }
        }
        return line;
    }

    private static Set<String> reasons(AgreementTable table) {
        Set<String> reasons = new LinkedHashSet<>();
        for (AgreementRow row : table.rows()) {
            for (AgreementFigure figure : row.figures()) {
                if (figure.figure() instanceof Figure.Undefined(Message reason)) {
                    reasons.add(reason.sentence());
                }
            }
        }
        for (AgreementFigure figure : table.rows().getFirst().figures()) {
            if (figure.confidence().orElse(null) instanceof ConfidenceInterval.Undefined(Message reason)) {
                reasons.add(Message.of("agreement.no-interval", reason).sentence());
            }
        }
        return reasons;
    }

    private Set<String> notes(AgreementTable table) {
        Set<String> notes = new LinkedHashSet<>();
        table.methods().forEach(method -> method.notes().forEach(note -> notes.add(note.sentence())));
        var chance = report.choice().plan().chance();
        if (table.rows().getFirst().figures().stream()
                .anyMatch(each -> each.bounds().isPresent())) {
            notes.add(Message.of(
                            "agreement.note-intervals", chance.samples(), chance.level(), String.valueOf(chance.seed()))
                    .sentence());
        }
        return notes;
    }
}
